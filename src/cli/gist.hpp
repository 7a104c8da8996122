// One line of what a record says, for the history of a case. Decides nothing.
#pragma once

#include <string>

#include "regard/core/kinds.hpp"

namespace regard::cli {

std::string gist(const Fact& fact);

}  // namespace regard::cli
