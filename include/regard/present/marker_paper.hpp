// What a decider reads of a marker: its words with version and hash, the evidence, what was decided and said.
#pragma once

#include <string>

#include "regard/core/marker.hpp"

namespace regard::present {

/// Markdown; every word that somebody typed is escaped.
std::string marker_paper(const Office& office, const Case& of_case, const Policy& policy, const MarkerStands& marker, Date today);

}  // namespace regard::present
