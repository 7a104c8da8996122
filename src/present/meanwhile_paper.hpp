// What happened while a restriction stood, for the paper that whoever decides or reviews reads.
#pragma once

#include <string>

#include "regard/core/restriction.hpp"

namespace regard::present {

/// Markdown: what was not kept by either side, what was allowed, what was filed and what was found in it; empty for nothing.
std::string meanwhile_paper(const Case& of_case, const Restriction& restriction, Date today);

}  // namespace regard::present
