// SPDX-License-Identifier: Apache-2.0
#include "link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace cfngen {

void link(std::vector<Service>& services) {
  std::map<std::string, Reference*> references;
  for (Service& service : services)
    for (Resource& resource : service.resources)
      references[service.name + "." + resource.reference.interface] = &resource.reference;

  for (Service& service : services)
    for (Resource& resource : service.resources)
      for (Property& property : resource.record.properties)
        for (Accepted& accepted : property.accepts) {
          const std::string name = accepted.service + "." + accepted.interface;
          const auto reference = references.find(name);
          if (reference == references.end())
            throw std::runtime_error(fmt::format("{}.{}: there is no {}", resource.name, property.name, name));
          const auto& fields = reference->second->fields;
          const auto field = std::ranges::find(fields, accepted.field, &ReferenceField::name);
          if (field == fields.end() || field->optional)
            throw std::runtime_error(
                fmt::format("{}.{}: {} does not always have {}", resource.name, property.name, name, accepted.field));
          accepted.index = static_cast<int>(field - fields.begin());
          reference->second->accepted = true;
        }
}

}  // namespace cfngen
