// SPDX-License-Identifier: Apache-2.0
#include "filesystem/pattern_program.hpp"

#include <utility>

namespace cdk::filesystem {

Expression::Expression(Kind kind, Expression inner) : kind_(kind) { parts_.push_back(std::move(inner)); }

Expression Expression::character(char16_t character) {
  CharacterClass members;
  members.add(character);
  return anyOf(std::move(members));
}

Expression Expression::anyCharacter() {
  CharacterClass members;
  members.negate();
  return anyOf(std::move(members));
}

Expression Expression::anyCharacterButSlash() {
  CharacterClass members;
  members.add(u'/');
  members.negate();
  return anyOf(std::move(members));
}

Expression Expression::anyOf(CharacterClass members) {
  Expression expression(Kind::CLASS);
  expression.members_ = std::move(members);
  return expression;
}

Expression Expression::sequence(std::vector<Expression> parts) {
  Expression expression(Kind::SEQUENCE);
  expression.parts_ = std::move(parts);
  return expression;
}

Expression Expression::choice(std::vector<Expression> alternatives) {
  Expression expression(Kind::CHOICE);
  expression.parts_ = std::move(alternatives);
  return expression;
}

Expression Expression::optional(Expression inner) { return Expression(Kind::OPTIONAL, std::move(inner)); }

Expression Expression::zeroOrMore(Expression inner) { return Expression(Kind::ZERO_OR_MORE, std::move(inner)); }

Expression Expression::oneOrMore(Expression inner) { return Expression(Kind::ONE_OR_MORE, std::move(inner)); }

Expression Expression::notAhead(Expression inner) { return Expression(Kind::NOT_AHEAD, std::move(inner)); }

Program::Program(const Expression& expression, Case letterCase) : ignoreCase_(letterCase == Case::INSENSITIVE) {
  compile(expression);
  emit(Operation::END);
  emit(Operation::ACCEPT);
}

std::size_t Program::emit(Operation operation, std::size_t target, char16_t character) {
  instructions_.push_back({operation, character, target});
  return instructions_.size() - 1;
}

std::size_t Program::addClass(const CharacterClass& members) {
  CompiledClass compiled{members, {}};
  for (std::size_t i = 0; i < compiled.low.size(); ++i) {
    compiled.low[i] = contains(members, static_cast<char16_t>(i));
  }
  classes_.push_back(std::move(compiled));
  return classes_.size() - 1;
}

bool Program::contains(const CharacterClass& members, char16_t character) const {
  if (!ignoreCase_) return members.contains(character);
  // [^a] leaves out "A" as well.
  const bool either = members.contains(character) != members.isNegated() ||
                      members.contains(otherCase(character)) != members.isNegated();
  return either != members.isNegated();
}

void Program::compile(const Expression& expression) {
  const auto here = [this] { return instructions_.size(); };
  switch (expression.kind_) {
    case Expression::Kind::CLASS:
      if (const auto only = expression.members_.single()) {
        emit(Operation::CHARACTER, 0, *only);
      } else {
        emit(Operation::CLASS, addClass(expression.members_));
      }
      break;
    case Expression::Kind::SEQUENCE:
      for (const Expression& part : expression.parts_) compile(part);
      break;
    case Expression::Kind::CHOICE: {
      // FORK goes on with the next instruction and, if that fails, at its target.
      if (expression.parts_.empty()) {
        emit(Operation::CLASS, addClass({}));
      }
      std::vector<std::size_t> exits;
      for (std::size_t i = 0; i < expression.parts_.size(); ++i) {
        const bool last = i + 1 == expression.parts_.size();
        const std::size_t fork = last ? 0 : emit(Operation::FORK);
        compile(expression.parts_[i]);
        if (last) break;
        exits.push_back(emit(Operation::JUMP));
        instructions_[fork].target = here();
      }
      for (const std::size_t exit : exits) instructions_[exit].target = here();
      break;
    }
    case Expression::Kind::OPTIONAL: {
      const std::size_t fork = emit(Operation::FORK);
      compile(expression.parts_[0]);
      instructions_[fork].target = here();
      break;
    }
    case Expression::Kind::ZERO_OR_MORE: {
      const std::size_t fork = emit(Operation::FORK);
      compile(expression.parts_[0]);
      emit(Operation::JUMP, fork);
      instructions_[fork].target = here();
      break;
    }
    case Expression::Kind::ONE_OR_MORE: {
      const std::size_t start = here();
      compile(expression.parts_[0]);
      const std::size_t fork = emit(Operation::FORK);
      emit(Operation::JUMP, start);
      instructions_[fork].target = here();
      break;
    }
    case Expression::Kind::NOT_AHEAD: {
      const std::size_t ahead = emit(Operation::NOT_AHEAD);
      compile(expression.parts_[0]);
      emit(Operation::ACCEPT);
      instructions_[ahead].target = here();
      break;
    }
    case Expression::Kind::END: emit(Operation::END); break;
  }
}

// Depth-first search that never tries the same instruction at the same place twice.
class Program::Run {
 public:
  Run(const Program& program, std::u16string_view text)
      : program_(program), text_(text), states_(program.instructions_.size() * (text.size() + 1), State::UNKNOWN) {}

  bool accepts(std::size_t instruction, std::size_t at) {
    State& state = states_[instruction * (text_.size() + 1) + at];
    if (state != State::UNKNOWN) return state == State::ACCEPTED;
    // Coming back here without having read a character gets nowhere: failing ends loops around empty texts.
    state = State::FAILED;
    if (!search(instruction, at)) return false;
    state = State::ACCEPTED;
    return true;
  }

 private:
  enum class State : unsigned char { UNKNOWN, FAILED, ACCEPTED };

  bool search(std::size_t instruction, std::size_t at) {
    while (true) {
      const auto& [operation, character, target] = program_.instructions_[instruction];
      switch (operation) {
        case Operation::CHARACTER:
          if (at == text_.size()) return false;
          if (text_[at] != character && !(program_.ignoreCase_ && otherCase(text_[at]) == character)) return false;
          ++at;
          ++instruction;
          break;
        case Operation::CLASS:
          if (at == text_.size() || !contains(program_.classes_[target], text_[at])) return false;
          ++at;
          ++instruction;
          break;
        case Operation::FORK:
          if (accepts(instruction + 1, at)) return true;
          instruction = target;
          break;
        case Operation::JUMP: instruction = target; break;
        case Operation::NOT_AHEAD:
          // A search of its own: what this one has tried and failed need not fail there.
          if (Run(program_, text_).accepts(instruction + 1, at)) return false;
          instruction = target;
          break;
        case Operation::END:
          if (at != text_.size()) return false;
          ++instruction;
          break;
        case Operation::ACCEPT: return true;
      }
    }
  }

  bool contains(const CompiledClass& members, char16_t character) const {
    return character < members.low.size() ? members.low[character] : program_.contains(members.members, character);
  }

  const Program& program_;
  std::u16string_view text_;
  std::vector<State> states_;
};

bool Program::matches(std::u16string_view text) const { return Run(*this, text).accepts(0, 0); }

}  // namespace cdk::filesystem
