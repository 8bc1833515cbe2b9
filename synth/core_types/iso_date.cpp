// SPDX-License-Identifier: Apache-2.0
#include "core_types/iso_date.hpp"

#include <chrono>
#include <cmath>

namespace cdk::detail {
namespace {

constexpr double MILLIS_A_DAY = 864e5;

/** Reads a text from left to right; once something is missing, nothing more is found. */
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}
  bool failed() const { return failed_; }
  bool atEnd() const { return text_.empty(); }
  bool take(char character) {
    if (!text_.starts_with(character)) return false;
    text_.remove_prefix(1);
    return true;
  }
  void expect(char character) { failed_ |= !take(character); }
  /** Exactly `count` digits, at most `max`. */
  int number(std::size_t count, int max) {
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (i >= text_.size() || text_[i] < '0' || text_[i] > '9') {
        failed_ = true;
        return 0;
      }
      value = value * 10 + (text_[i] - '0');
    }
    text_.remove_prefix(count);
    failed_ |= value > max;
    return value;
  }
  /** The digits behind a decimal point, of which three count. */
  int milliseconds() {
    int value = 0;
    int weight = 100;
    bool any = false;
    for (; !text_.empty() && text_[0] >= '0' && text_[0] <= '9'; text_.remove_prefix(1), weight /= 10, any = true)
      value += (text_[0] - '0') * weight;
    failed_ |= !any;
    return value;
  }

 private:
  std::string_view text_;
  bool failed_ = false;
};

std::string padded(long long value, std::size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

std::optional<double> parseIsoDate(std::string_view text) {
  Reader reader(text);
  const std::chrono::year year(reader.number(4, 9999));
  unsigned month = 1;
  unsigned day = 1;
  if (reader.take('-')) {
    month = static_cast<unsigned>(reader.number(2, 12));
    if (reader.take('-')) day = static_cast<unsigned>(reader.number(2, 31));
  }
  const std::chrono::year_month_day date(year, std::chrono::month(month), std::chrono::day(day));
  double millis = 0;
  if (reader.take('T')) {
    const int hour = reader.number(2, 24);
    reader.expect(':');
    const int minute = reader.number(2, 59);
    const int second = reader.take(':') ? reader.number(2, 59) : 0;
    const int fraction = reader.take('.') ? reader.milliseconds() : 0;
    millis = hour * 36e5 + minute * 6e4 + second * 1e3 + fraction;
    if (millis > MILLIS_A_DAY) return {};
    const bool east = reader.take('+');
    if (east || reader.take('-')) {
      const int hours = reader.number(2, 23);
      reader.expect(':');
      const double offset = hours * 36e5 + reader.number(2, 59) * 6e4;
      millis += east ? -offset : offset;
    } else {
      reader.take('Z');
    }
  }
  if (reader.failed() || !reader.atEnd() || !date.ok()) return {};
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) * MILLIS_A_DAY + millis;
}

std::string formatIsoDate(double milliseconds) {
  const double days = std::floor(milliseconds / MILLIS_A_DAY);
  const std::chrono::year_month_day date(std::chrono::sys_days(std::chrono::days(static_cast<int>(days))));
  auto rest = static_cast<long long>(milliseconds - days * MILLIS_A_DAY);
  const int year = static_cast<int>(date.year());
  std::string result = year >= 0 && year <= 9999 ? padded(year, 4) : (year < 0 ? "-" : "+") + padded(std::abs(year), 6);
  result += '-' + padded(static_cast<unsigned>(date.month()), 2) + '-' + padded(static_cast<unsigned>(date.day()), 2);
  result += 'T' + padded(rest / 3600000, 2) + ':' + padded(rest / 60000 % 60, 2) + ':' + padded(rest / 1000 % 60, 2);
  return result + '.' + padded(rest % 1000, 3) + 'Z';
}

}  // namespace cdk::detail
