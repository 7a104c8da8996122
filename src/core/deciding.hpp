// What every decision on a proposal or a marker asks for: who types it, who has had a part in it, what it rests on, what
// the person said. For the units that decide only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/restriction.hpp"

namespace regard {

/// Who types is in post and at this keyboard; a decision typed for somebody else names the signed paper.
void require_typist(const Office& office, const Now& now, std::string& decided_by, const std::vector<Evidence>& on_paper);

/// What is decided on: the standing version, and the version that was typed, if one was.
Pin require_latest(const Case& of_case, std::string_view typed, std::string_view prefix, std::string_view noun);

/// Whoever proposed neither decides nor types the decision. `noun` is "restriction" or "marker", `take_back` how the
/// proposer takes it back.
void require_two_people(const Fact& decided_on, const std::string& proposer, const Decision& request, const Now& now,
                        std::string_view noun, std::string_view take_back);

/// Whoever approves did not record the incidents, was not affected by them and is not complained of in them.
void require_uninvolved(const Case& of_case, const std::vector<Pin>& cites, const std::string& approver);

/// Everything that it rests on is there, is this person's, and says what it said.
void require_same_evidence(const Case& of_case, const Fact& decided_on, const Held<Move>& taken_away, std::string_view instead);

/// Everything that the person said about it is among what was considered.
void require_considered(const Case& of_case, const std::string& about, const std::vector<Pin>& considered);

/// Somebody in post, and not the approver, could hear an appeal against it.
void require_appeal(const Office& office, const Policy& policy, const Case& of_case, const std::string& about,
                    const std::string& approver, Date day);

}  // namespace regard
