// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of events.
#pragma once
#include <cdkpp/events/api_destination.hpp>
#include <cdkpp/events/archive.hpp>
#include <cdkpp/events/authorization.hpp>
#include <cdkpp/events/connection.hpp>
#include <cdkpp/events/event_bus.hpp>
#include <cdkpp/events/event_bus_grants.hpp>
#include <cdkpp/events/event_pattern.hpp>
#include <cdkpp/events/input.hpp>
#include <cdkpp/events/on_event_options.hpp>
#include <cdkpp/events/rule.hpp>
#include <cdkpp/events/schedule.hpp>
#include <cdkpp/events/target.hpp>
