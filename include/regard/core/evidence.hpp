// What an approval rests on, and what has become of it since: corrected, gone, or as it was.
#pragma once

#include <vector>

#include "regard/core/restriction.hpp"

namespace regard {

/// Whether two versions of a record say the same: keeping its evidence longer says nothing new.
bool says_the_same(const Fact& cited, const Fact& standing);

/// Of the incidents that a restriction or marker rests on, those that were corrected after they were cited, as they stand
/// now, and that nobody has looked at since: no approval given anew, review or ruling names them.
std::vector<Held<Incident>> corrected_since(const Case& of_case, const std::vector<Pin>& cites);

}  // namespace regard
