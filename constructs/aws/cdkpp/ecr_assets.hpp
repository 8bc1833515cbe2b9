// SPDX-License-Identifier: Apache-2.0
// Docker images that are built and pushed to ECR before a stack is deployed.
#pragma once
#include <cdkpp/ecr_assets/docker_image_asset.hpp>
#include <cdkpp/ecr_assets/tarball_image_asset.hpp>
