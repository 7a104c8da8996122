// A letter that was sent, made again from what was known when it went, and what is no longer as it was then.
// Bytes of templates and texts are for whoever reads them.
#pragma once

#include <vector>

#include "regard/core/letter.hpp"

namespace regard {

/// The office and a case, with what had been recorded and no more.
struct AsTheyStood {
  Office office;
  Case of_case;
};

/// What else bears the very instant of a letter, to the second, and was not pinned by it: taken to have come before it
/// where it is folded so, or all of it. Nothing says which it was, so whoever makes a letter again tries both.
enum class SameInstant { as_folded, all };

/// As they stood when `letter` was recorded: with what is older, and what it pins. The letter itself is no part of it, nor
/// what refers to it, nor anything recorded since (an incident, details, an officer who left).
AsTheyStood as_they_stood(const Office& office, const Case& of_case, const Fact& letter, SameInstant same_instant = SameInstant::as_folded);

/// The letter made again from `then`, as whoever sent it made it; points into `then`. Refuses like make_letter, where
/// what is there no longer allows it.
LetterMaking make_letter_again(const AsTheyStood& then, const Fact& letter);

/// The records that the letter pins and that are gone or have other bytes now, and its pack; a finding each, where the
/// record lies, or its id where it is gone.
std::vector<Finding> pins_not_the_same(const Office& office, const Case& of_case, const Fact& letter);

/// The dates that it promised and that would not be promised again, a finding each.
std::vector<Finding> promises_not_the_same(const Fact& letter, const Promised& again);

/// Records of the case that were there before it and that it does not pin, by id: one of them may have come in later
/// from another clone.
std::vector<std::string> not_pinned_before(const Case& of_case, const Fact& letter);

}  // namespace regard
