// The policy packs that a register has adopted. What a setting means is the core's business.
#pragma once

#include <vector>

#include "regard/core/history.hpp"
#include "regard/core/policy.hpp"
#include "regard/store/source.hpp"

namespace regard::store {

/// Every pack that an adoption in `records` names, once; what is wrong with any file in policies/ becomes a finding.
std::vector<Policy> read_packs(const Source& source, const std::vector<Record>& records,
                               std::vector<Finding>& findings);

}  // namespace regard::store
