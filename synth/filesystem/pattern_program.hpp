// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "filesystem/character_class.hpp"

// What all dialects of file patterns come down to: an expression, compiled to a program that is run against a path.
// A program takes at most (its length x length of the path) steps, whatever the pattern: unlike a regular expression of
// the standard library it can't be made to hang.
namespace cdk::filesystem {

/** A pattern as a tree. */
class Expression {
 public:
  /** Matches the empty text. */
  static Expression nothing() { return Expression(Kind::SEQUENCE); }
  /** Matches no text at all. */
  static Expression never() { return Expression(Kind::CHOICE); }
  static Expression character(char16_t character);
  static Expression anyCharacter();
  static Expression anyCharacterButSlash();
  static Expression anyOf(CharacterClass members);
  static Expression sequence(std::vector<Expression> parts);
  static Expression choice(std::vector<Expression> alternatives);
  static Expression optional(Expression inner);
  static Expression zeroOrMore(Expression inner);
  static Expression oneOrMore(Expression inner);
  /** Matches the empty text where `inner` does not match. */
  static Expression notAhead(Expression inner);
  /** Matches the empty text at the end. */
  static Expression end() { return Expression(Kind::END); }

 private:
  friend class Program;
  enum class Kind { CLASS, SEQUENCE, CHOICE, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, NOT_AHEAD, END };
  explicit Expression(Kind kind) : kind_(kind) {}
  Expression(Kind kind, Expression inner);

  Kind kind_;
  CharacterClass members_;
  std::vector<Expression> parts_;
};

/** A compiled expression that matches whole texts. */
class Program {
 public:
  enum class Case { SENSITIVE, INSENSITIVE };

  explicit Program(const Expression& expression, Case letterCase = Case::SENSITIVE);

  bool matches(std::u16string_view text) const;

 private:
  enum class Operation : unsigned char { CHARACTER, CLASS, FORK, JUMP, NOT_AHEAD, END, ACCEPT };
  struct Instruction {
    Operation operation;
    /** CHARACTER. */
    char16_t character;
    /** CLASS: which one; FORK, JUMP: where to; NOT_AHEAD: where to go on. */
    std::size_t target;
  };
  class Run;

  /** A class with the answers for the first 256 characters worked out, for whichever case counts. */
  struct CompiledClass {
    CharacterClass members;
    std::array<bool, 256> low;
  };

  void compile(const Expression& expression);
  std::size_t addClass(const CharacterClass& members);
  bool contains(const CharacterClass& members, char16_t character) const;
  std::size_t emit(Operation operation, std::size_t target = 0, char16_t character = 0);

  std::vector<Instruction> instructions_;
  std::vector<CompiledClass> classes_;
  bool ignoreCase_;
};

}  // namespace cdk::filesystem
