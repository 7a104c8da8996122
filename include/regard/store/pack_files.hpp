// One policy pack's file: its name, its reading and checking, its next version. What a setting means is the core's business.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regard/core/policy.hpp"
#include "regard/store/source.hpp"

namespace regard::store {

inline constexpr std::string_view general_pack_name = "general";

/// "policies/york-2025.1.yaml"
std::string pack_path(std::string_view pack, int version);
/// The pack and version of "york-2025.1.yaml"; nullopt for every name that pack_path() would not have made.
std::optional<std::pair<std::string, int>> pack_of_file(std::string_view file);

/// One above the highest version of the pack that lies in policies/.
int next_pack_version(const Source& source, std::string_view pack);

struct PackRead {
  Tree tree;
  Policy policy;                  // usable when no finding is an error; its sha256 is that of the bytes
  std::vector<Finding> findings;  // of reading and of checking it, in the order of the file, with excerpts
};
/// Reads and checks a pack's file; `general` stands behind it, or is nullptr for the general pack itself.
PackRead read_pack_file(const std::string& name, const std::string& bytes, const Policy* general);

/// The general pack that stands behind the others in this register: the first version of it in policies/.
/// Errors: records, when there is none that can be used.
Policy general_pack_of(const Source& source);

}  // namespace regard::store
