// SPDX-License-Identifier: Apache-2.0
// IConstruct and Construct: what everything in the tree is.
#pragma once
#include <cdkpp/construct/dependable.hpp>
#include <cdkpp/construct/id.hpp>

namespace cdk {

class App;
class CfnElement;
class Node;
class Stack;
template <class T>
class Handle;
namespace detail {
template <class T>
class Made;
struct TreeAccess;
}  // namespace detail

/// The properties of a class that has none of its own.
struct NoProps {};

/// A place in the tree for one construct: parent, id and source location. Only New makes one.
/// Using a Scope for a second construct throws Error CDKPP2002.
class Scope {
 public:
  Scope(const Scope&) = default;

 private:
  Scope(Construct* parent, const Id* id, bool* used) : parent_(parent), id_(id), used_(used) {}
  Construct* parent_;
  const Id* id_;
  bool* used_;
  friend class Construct;
  friend class App;
  friend struct detail::TreeAccess;
};

/// What all constructs and their interfaces have in common. Interfaces derive from it virtually.
class IConstruct : public IDependable {
 public:
  virtual Construct& asConstruct() const noexcept = 0;
  /// The place in the tree, with the API of it.
  Node& node() const;
  /// The ids from the top to this construct, joined by "/".
  std::string path() const;
  /// The stack that this construct is in. @throws Error CDKPP2004 when there is none.
  Stack& stack() const;
  void dependencyRoots(std::vector<Construct*>& roots) const override;
  IConstruct(const IConstruct&) = delete;
  IConstruct& operator=(const IConstruct&) = delete;

 protected:
  IConstruct() = default;
  ~IConstruct() override;
};

/// The base of everything in the tree. Derive from it to compose constructs:
///
///     struct Cell : Construct {
///       New<sqs::Queue> queue{*this, "Queue"};
///       explicit Cell(Scope scope) : Construct(scope) {}
///     };
class Construct : public virtual IConstruct {
 public:
  using Props = NoProps;
  explicit Construct(Scope scope);
  ~Construct() override;
  Construct& asConstruct() const noexcept final { return const_cast<Construct&>(*this); }
  Node& node() const { return *node_; }
  static void* operator new(std::size_t) = delete;  // New<T>{scope, "Id"} it is
  static void operator delete(void* memory) { ::operator delete(memory); }

 private:
  Node* node_;
  template <class T>
  friend class detail::Made;
  friend class IConstruct;
  friend struct detail::TreeAccess;
  static Construct* create(Construct& parent, const Id& id, void* props, Construct* (*make)(Scope, void*));
};

}  // namespace cdk
