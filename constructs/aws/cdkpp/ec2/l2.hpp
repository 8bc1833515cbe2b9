// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of ec2.
#pragma once
#include <cdkpp/ec2/connections.hpp>
#include <cdkpp/ec2/peer.hpp>
#include <cdkpp/ec2/port.hpp>
#include <cdkpp/ec2/protocol.hpp>
#include <cdkpp/ec2/security_group.hpp>
#include <cdkpp/ec2/subnet.hpp>
#include <cdkpp/ec2/subnet_filter.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ec2/vpc.hpp>
