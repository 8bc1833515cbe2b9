// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/security_group.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace cdk::ec2 {

namespace {

// A list that tells listeners of its elements, those that it has and those that it gets.
template <class T>
class GrowingList {
 public:
  void add(T element) {
    elements_.push_back(element);
    // By index: a listener may add elements and listeners.
    for (std::size_t i = 0; i < listeners_.size(); ++i) listeners_[i](element);
  }
  void forEachNowAndLater(std::function<void(const T&)> listener) {
    for (std::size_t i = 0; i < elements_.size(); ++i) listener(T(elements_[i]));
    listeners_.push_back(std::move(listener));
  }
  const std::vector<T>& elements() const { return elements_; }

 private:
  std::vector<T> elements_;
  std::vector<std::function<void(const T&)>> listeners_;
};

// A security group of the tree, or a Peer that only the rules know.
using SharedPeer = std::shared_ptr<const IPeer>;
SharedPeer unowned(const IPeer& peer) { return SharedPeer(SharedPeer(), &peer); }

}  // namespace

struct Connections::State {
  GrowingList<ISecurityGroup*> securityGroups;
  GrowingList<SharedPeer> peers;
  Optional<Port> defaultPort{};
  bool skip = false;        // the other side has asked for this rule
  bool remoteRule = false;  // the rule is asked for by the other side
  bool ofValue = false;     // of a Peer: nobody else holds it, and it never grows

  static const std::shared_ptr<State>& of(const Connections& connections) {
    return detail::unbox<std::shared_ptr<State>>(connections.state_);
  }
};

namespace {

// The state of the other side as a listener may hold it. Connections of constructs would hold each other in a circle.
template <class S>
std::function<std::shared_ptr<S>()> held(const std::shared_ptr<S>& other) {
  if (other->ofValue) return [other] { return other; };
  return [weak = std::weak_ptr<S>(other)] { return weak.lock(); };
}

// While one side adds its rules for the other, the other must not ask for them again.
class Asking {
 public:
  Asking(bool& skip, bool& remoteRule) : skip_(skip), remoteRule_(remoteRule) { skip_ = remoteRule_ = true; }
  ~Asking() { skip_ = remoteRule_ = false; }
  Asking(const Asking&) = delete;
  Asking& operator=(const Asking&) = delete;

 private:
  bool& skip_;
  bool& remoteRule_;
};

}  // namespace

Connections::Connections(ConnectionsProps props)
    : state_(detail::box<std::shared_ptr<State>>(std::make_shared<State>())) {
  for (ISecurityGroup& securityGroup : props.securityGroups) addOneSecurityGroup(securityGroup);
  if (props.peer) state().peers.add(unowned(*props.peer));
  state().defaultPort = props.defaultPort;
}
Connections::Connections(const Peer& peer) : Connections(ConnectionsProps{}) {
  state().ofValue = true;
  state().peers.add(std::make_shared<const Peer>(peer));
}

Connections::State& Connections::state() const { return *State::of(*this); }
Optional<Port> Connections::defaultPort() const { return state().defaultPort; }
List<ISecurityGroup&> Connections::securityGroups() const {
  List<ISecurityGroup&> groups = List<ISecurityGroup&>::empty();
  for (ISecurityGroup* group : state().securityGroups.elements()) groups.add(*group);
  return groups;
}
void Connections::addOneSecurityGroup(ISecurityGroup& securityGroup) const {
  state().securityGroups.add(&securityGroup);
  state().peers.add(unowned(securityGroup));
}

void Connections::allowTo(const IConnectable& other, const Port& portRange,
                          const Optional<Value<std::string>>& description) const {
  if (state().skip) return;
  const Connections others = other.connections();
  state().securityGroups.forEachNowAndLater(
      [=, find = held(State::of(others)), remoteRule = state().remoteRule](ISecurityGroup* group) {
        if (const auto peersOf = find())
          peersOf->peers.forEachNowAndLater(
              [=](const SharedPeer& peer) { group->addEgressRule(*peer, portRange, description, remoteRule); });
      });
  const Asking asking(state().skip, others.state().remoteRule);
  others.allowFrom(*this, portRange, description);
}
void Connections::allowFrom(const IConnectable& other, const Port& portRange,
                            const Optional<Value<std::string>>& description) const {
  if (state().skip) return;
  const Connections others = other.connections();
  state().securityGroups.forEachNowAndLater(
      [=, find = held(State::of(others)), remoteRule = state().remoteRule](ISecurityGroup* group) {
        if (const auto peersOf = find())
          peersOf->peers.forEachNowAndLater(
              [=](const SharedPeer& peer) { group->addIngressRule(*peer, portRange, description, remoteRule); });
      });
  const Asking asking(state().skip, others.state().remoteRule);
  others.allowTo(*this, portRange, description);
}
void Connections::allowInternally(const Port& portRange, const Optional<Value<std::string>>& description) const {
  state().securityGroups.forEachNowAndLater([=, find = held(State::of(*this))](ISecurityGroup* group) {
    if (const auto peersOf = find())
      peersOf->peers.forEachNowAndLater([=](const SharedPeer& peer) {
        group->addIngressRule(*peer, portRange, description);
        group->addEgressRule(*peer, portRange, description);
      });
  });
}
void Connections::allowToAnyIpv4(const Port& portRange, const Optional<Value<std::string>>& description) const {
  allowTo(Peer::anyIpv4(), portRange, description);
}
void Connections::allowFromAnyIpv4(const Port& portRange, const Optional<Value<std::string>>& description) const {
  allowFrom(Peer::anyIpv4(), portRange, description);
}

Port Connections::requireDefaultPort(const char* function) const {
  if (!state().defaultPort)
    throw ValidationError("CDKPP4900", std::string(function) +
                                           " needs a default port, and these connections have none; name the port "
                                           "with allowTo or allowFrom");
  return *state().defaultPort;
}
void Connections::allowDefaultPortFrom(const IConnectable& other,
                                       const Optional<Value<std::string>>& description) const {
  allowFrom(other, requireDefaultPort("allowDefaultPortFrom"), description);
}
void Connections::allowDefaultPortInternally(const Optional<Value<std::string>>& description) const {
  allowInternally(requireDefaultPort("allowDefaultPortInternally"), description);
}
void Connections::allowDefaultPortFromAnyIpv4(const Optional<Value<std::string>>& description) const {
  allowFromAnyIpv4(requireDefaultPort("allowDefaultPortFromAnyIpv4"), description);
}
void Connections::allowToDefaultPort(const IConnectable& other, const Optional<Value<std::string>>& description) const {
  allowTo(other, other.connections().requireDefaultPort("allowToDefaultPort"), description);
}
void Connections::allowDefaultPortTo(const IConnectable& other, const Optional<Value<std::string>>& description) const {
  allowTo(other, requireDefaultPort("allowDefaultPortTo"), description);
}

}  // namespace cdk::ec2
