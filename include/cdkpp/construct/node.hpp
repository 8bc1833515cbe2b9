// SPDX-License-Identifier: Apache-2.0
// Node: the place of a construct in the tree, and the API of the tree.
#pragma once
#include <cdkpp/construct/new.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk {

enum class ConstructOrder { PREORDER, POSTORDER };

/// An entry of a construct's metadata.
struct MetadataEntry {
  std::string type;
  Json data;
};

/// The tree side of a construct. All of it is reached through `construct.node()`, so that the names of a construct's
/// own members stay free.
class Node {
 public:
  static constexpr char PATH_SEP = '/';

  /// The id within the scope; unique among its siblings. Path separators were replaced by "--".
  const std::string& id() const { return id_; }
  /// The ids from the root to here joined by "/"; the root has none.
  std::string path() const;
  /// A hash of the path, 42 characters, unique in the tree and the same in every run. Ids "Default" do not count.
  std::string addr() const;
  /// Where the program created this construct.
  Location location() const { return at_; }
  Construct& construct() const { return *self_; }

  /// The parent, or an empty handle for the root.
  Handle<Construct> scope() const;
  /// The constructs from the root to this one.
  std::vector<Construct*> scopes() const;
  Construct& root() const;

  const std::vector<Construct*>& children() const { return children_; }
  /// @throws Error CDKPP2006 when there is no such child.
  Construct& findChild(std::string_view id) const;
  Handle<Construct> tryFindChild(std::string_view id) const;
  /// Removes and destroys a child. Returns whether there was one. Handles to it and below it become invalid.
  bool tryRemoveChild(std::string_view id);
  /// This construct and all below it.
  std::vector<Construct*> findAll(ConstructOrder order = ConstructOrder::PREORDER) const;
  /// The main child: the one set, else the one called "Resource" or "Default". Empty when there is none or when it is
  /// not a T. @throws Error CDKPP2007 when both names are taken.
  template <class T = Construct>
  Handle<T> defaultChild() const {
    Construct* child = defaultChildOrNull();
    T* typed = child ? dynamic_cast<T*>(child) : nullptr;
    return typed ? Handle<T>(*typed) : Handle<T>();
  }
  void setDefaultChild(Construct& child);

  /// Context values are inherited from the scopes. @throws Error CDKPP2008 when there are children already.
  void setContext(std::string_view key, Json value);
  /// The value, or undefined.
  Json tryGetContext(std::string_view key) const;
  /// @throws Error CDKPP2009 when there is no such value.
  Json getContext(std::string_view key) const;
  /// All context values that hold here.
  Json getAllContext() const;

  void addMetadata(std::string_view type, Json data);
  const std::vector<MetadataEntry>& metadata() const;

  /// The resources of this construct are created after those of the dependables.
  template <class... D>
  void addDependency(const D&... dependables) {
    (addOneDependency(dependency(dependables)), ...);
  }
  std::vector<const IDependable*> dependencies() const;

  /// Runs at synthesis; returns messages, all of which are reported together.
  template <class F>
  void addValidation(F validation) {
    struct Validation final : IValidation {
      explicit Validation(F f) : f_(std::move(f)) {}
      std::vector<std::string> validate() const override { return f_(); }
      F f_;
    };
    adoptValidation(new Validation(std::move(validation)));
  }
  std::vector<std::string> validate() const;

  /// Refuses further children here and below.
  void lock();
  bool locked() const;

  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;

 private:
  struct IValidation {
    virtual ~IValidation() = default;
    virtual std::vector<std::string> validate() const = 0;
  };
  struct Extras;  // what few nodes have
  template <class D>
  static const IDependable& dependency(const D& d) {
    if constexpr (std::is_convertible_v<const D&, const IDependable&>)
      return d;
    else
      return *d;
  }
  Node(Construct& self, Construct* parent, std::string id, Location at);
  ~Node();
  Construct* defaultChildOrNull() const;
  Construct* childOrNull(std::string_view id) const;
  void adopt(Construct& child);
  void release(Construct& child);
  void addOneDependency(const IDependable& dependable);
  void adoptValidation(IValidation* validation);
  Extras& extras();

  Construct* self_;
  Construct* parent_;
  Stack* stack_ = nullptr;         // the stack it is in, itself for a stack
  CfnElement* element_ = nullptr;  // itself, when it is an element of a template
  std::string id_;
  Location at_;
  std::vector<Construct*> children_;
  Extras* extras_ = nullptr;
  friend class Construct;
  friend class IConstruct;
  friend struct detail::TreeAccess;
};

}  // namespace cdk
