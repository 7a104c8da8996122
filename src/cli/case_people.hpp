// What `case show` says of the people around a case: who speaks for the person, other cases, what was moved.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "regard/core/case.hpp"

namespace regard::cli {

/// Labelled lines for the head of a case.
std::vector<std::pair<std::string, std::string>> people_of(const Case& of_case, Date today);

/// A record as a list shows it: of an incident that was another person's, that it was moved and nothing else.
Tree public_record(const Case& of_case, const Fact& fact);

}  // namespace regard::cli
