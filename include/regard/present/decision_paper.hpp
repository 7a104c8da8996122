// What a decider reads: one proposal with its version and hash, evidence, warnings, questions, measures tested, advice.
#pragma once

#include <string>

#include "regard/core/restriction.hpp"

namespace regard::present {

/// Markdown; every word that somebody typed is escaped.
std::string decision_paper(const Office& office, const Case& of_case, const Policy& policy, const Restriction& restriction, Date today);

}  // namespace regard::present
