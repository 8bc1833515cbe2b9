// SPDX-License-Identifier: Apache-2.0
#include "filesystem/brace_expansion.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <utility>

namespace cdk::filesystem {

namespace {

using Text = std::u32string;
using TextView = std::u32string_view;
using Texts = std::vector<Text>;

constexpr std::size_t maxTexts = 100'000;
constexpr std::size_t maxCharacters = 4'000'000;
constexpr int maxDepth = 1000;
constexpr int maxLiteralClosings = 1000;

// An escaped character is marked by a bit above all characters, so that it is none of the specials below.
constexpr char32_t escaped = 0x1000000;

Text markEscapes(std::u16string_view pattern) {
  Text text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool escapes = pattern[at] == u'\\' && at + 1 < pattern.size() &&
                         std::u16string_view(u"\\{},.").find(pattern[at + 1]) != std::u16string_view::npos;
    text += escapes ? escaped | pattern[++at] : pattern[at];
  }
  return text;
}

// The outermost pair of braces that comes first; with braces left open, the first pair that is closed.
struct Braces {
  std::size_t open;
  std::size_t close;
};

std::optional<Braces> findBraces(TextView text) {
  std::vector<std::size_t> opened;
  std::optional<Braces> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == U'{') {
      opened.push_back(at);
    } else if (text[at] == U'}' && !opened.empty()) {
      const Braces pair{opened.back(), at};
      opened.pop_back();
      if (opened.empty()) return pair;
      if (!found || pair.open < found->open) found = pair;
    }
  }
  return found;
}

// The parts between the commas that are not within braces of their own.
Texts splitAtCommas(TextView body) {
  Texts parts(1);
  while (const auto braces = findBraces(body)) {
    for (const char32_t character : body.substr(0, braces->open)) {
      if (character == U',') {
        parts.emplace_back();
      } else {
        parts.back() += character;
      }
    }
    parts.back() += body.substr(braces->open, braces->close + 1 - braces->open);
    body.remove_prefix(braces->close + 1);
  }
  for (const char32_t character : body) {
    if (character == U',') {
      parts.emplace_back();
    } else {
      parts.back() += character;
    }
  }
  return parts;
}

// {first..last..step}: numbers with their width, or letters.
class Sequence {
 public:
  static std::optional<Sequence> parse(TextView body) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < body.size(); ++at) {
      if (body[at] == U'.' && at + 1 < body.size() && body[at + 1] == U'.') {
        parts.emplace_back();
        ++at;
      } else if (body[at] < 0x80) {
        parts.back() += static_cast<char>(body[at]);
      } else {
        return std::nullopt;
      }
    }
    if (parts.size() != 2 && parts.size() != 3) return std::nullopt;
    if (parts.size() == 3 && !isNumber(parts[2])) return std::nullopt;
    Sequence sequence;
    if (isLetter(parts[0]) && isLetter(parts[1])) {
      sequence.letters_ = true;
      sequence.first_ = parts[0][0];
      sequence.last_ = parts[1][0];
    } else if (isNumber(parts[0]) && isNumber(parts[1])) {
      sequence.first_ = number(parts[0]);
      sequence.last_ = number(parts[1]);
    } else {
      return std::nullopt;
    }
    if (parts.size() == 3) sequence.step_ = std::max(1LL, std::llabs(number(parts[2])));
    if (std::any_of(parts.begin(), parts.end(), isPadded)) {
      sequence.width_ = std::max(parts[0].size(), parts[1].size());
    }
    return sequence;
  }

  Texts values() const {
    Texts texts;
    const bool down = last_ < first_;
    for (long long value = first_; (down ? value >= last_ : value <= last_) && texts.size() < maxTexts;
         value += down ? -step_ : step_) {
      texts.push_back(letters_ ? letter(value) : padded(value));
    }
    return texts;
  }

 private:
  static bool isLetter(const std::string& text) {
    return text.size() == 1 && ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
  }

  static bool isNumber(const std::string& text) {
    const std::size_t sign = !text.empty() && text[0] == '-' ? 1 : 0;
    // Longer numbers don't fit: such braces stay as they are.
    return text.size() > sign && text.size() <= 18 &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(sign), text.end(),
                       [](char digit) { return digit >= '0' && digit <= '9'; });
  }

  static bool isPadded(const std::string& text) {
    const std::size_t sign = text[0] == '-' ? 1 : 0;
    return text.size() > sign + 1 && text[sign] == '0';
  }

  static long long number(const std::string& text) {
    long long value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  }

  // Between "Z" and "a" lies the backslash, which would escape what follows.
  static Text letter(long long value) { return value == '\\' ? Text() : Text(1, static_cast<char32_t>(value)); }

  Text padded(long long value) const {
    std::string digits = std::to_string(std::llabs(value));
    const std::size_t sign = value < 0 ? 1 : 0;
    if (digits.size() + sign < width_) digits.insert(0, width_ - sign - digits.size(), '0');
    if (sign != 0) digits.insert(0, 1, '-');
    return {digits.begin(), digits.end()};
  }

  bool letters_ = false;
  long long first_ = 0;
  long long last_ = 0;
  long long step_ = 1;
  std::size_t width_ = 0;
};

// Results are made here and nowhere else, within the limits.
Texts combine(const Texts& heads, TextView middle, const Texts& tails, bool dropEmpty) {
  Texts texts;
  std::size_t characters = 0;
  for (const Text& head : heads) {
    for (const Text& tail : tails) {
      Text text = head;
      text += middle;
      text += tail;
      if (dropEmpty && text.empty()) continue;
      characters += text.size();
      if (texts.size() == maxTexts || characters > maxCharacters) return texts;
      texts.push_back(std::move(text));
    }
  }
  return texts;
}

// "{a},b}" is a list all the same: its first closing brace is a character of the first member.
bool closesLater(TextView rest) {
  for (std::size_t comma = rest.find(U','); comma != TextView::npos; comma = rest.find(U',', comma + 1)) {
    const bool followed = comma + 1 < rest.size() && rest[comma + 1] != U',';
    if (followed && rest.find(U'}', comma + 1) != TextView::npos) return true;
  }
  return false;
}

Texts expand(Text text, int depth, bool top);

// What stands between braces with commas in it.
Texts listValues(TextView body, int depth) {
  Texts parts = splitAtCommas(body);
  if (parts.size() == 1) {
    // {{a,b}}: the inner braces expand, the outer ones stay around each.
    parts = expand(parts[0], depth + 1, false);
    for (Text& part : parts) part = U'{' + part + U'}';
    if (parts.size() == 1) return parts;
  }
  Texts values;
  std::size_t characters = 0;
  for (const Text& part : parts) {
    for (Text& value : expand(part, depth + 1, false)) {
      characters += value.size();
      if (values.size() == maxTexts || characters > maxCharacters) return values;
      values.push_back(std::move(value));
    }
  }
  return values;
}

Texts expand(Text text, int depth, bool top) {
  if (depth > maxDepth) return {text};
  Texts results(1);
  bool dropEmpty = false;
  bool first = true;
  int literalClosings = 0;
  while (const auto braces = findBraces(text)) {
    const TextView all = text;
    const TextView before = all.substr(0, braces->open);
    const TextView body = all.substr(braces->open + 1, braces->close - braces->open - 1);
    const TextView rest = all.substr(braces->close + 1);
    if (!before.empty() && before.back() == U'$') {
      // ${name} is a variable, not a list.
      results = combine(results, all.substr(0, braces->close + 1), {Text()}, dropEmpty && rest.empty());
      first = false;
    } else {
      const auto sequence = Sequence::parse(body);
      if (!sequence && body.find(U',') == TextView::npos) {
        if (literalClosings++ >= maxLiteralClosings || !closesLater(rest)) break;
        text[braces->close] |= escaped;
        top = true;
        continue;
      }
      if (first) {
        dropEmpty = top && !sequence;
        first = false;
      }
      const Texts values = sequence ? sequence->values() : listValues(body, depth);
      results = combine(results, before, values, dropEmpty && rest.empty());
    }
    if (rest.empty()) return results;
    text = Text(rest);
  }
  return combine(results, text, {Text()}, dropEmpty);
}

}  // namespace

std::vector<std::u16string> expandBraces(std::u16string_view pattern) {
  if (pattern.empty()) return {};
  Text text = markEscapes(pattern);
  // As in a shell, "{}" at the very beginning is no pair of braces.
  if (text.size() >= 2 && text[0] == U'{' && text[1] == U'}') {
    text[0] |= escaped;
    text[1] |= escaped;
  }
  std::vector<std::u16string> results;
  for (const Text& expanded : expand(std::move(text), 0, true)) {
    std::u16string& result = results.emplace_back();
    for (const char32_t character : expanded) result += static_cast<char16_t>(character & 0xFFFF);
  }
  return results;
}

}  // namespace cdk::filesystem
