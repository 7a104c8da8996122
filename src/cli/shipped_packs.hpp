// The policy packs inside the program, read.
#pragma once

#include <vector>

#include "regard/core/policy.hpp"

namespace regard::cli {

/// Every pack that ships, the general one first.
const std::vector<Policy>& shipped_packs();
const Policy* general_pack();
/// The pack of that name that ships, or a refusal that names those that do.
const Policy& shipped_pack(const std::string& name);

}  // namespace regard::cli
