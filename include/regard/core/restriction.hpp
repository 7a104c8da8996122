// Where one restriction stands on a day, computed from the facts of its case. Nothing here is stored.
#pragma once

#include <vector>

#include "regard/core/case.hpp"
#include "regard/core/lifecycle.hpp"

namespace regard {

struct Restriction {
  Held<Proposal> proposal;
  std::string id;         // PRO-x, or RST-x once approved
  State state = State::proposed;
  Held<Decision> decision;  // the one that counts
  Held<Letter> letter;      // the decision letter that told the person, not returned
  Held<Ending> ending;
  std::vector<Held<Review>> reviews;  // oldest first

  // As they stand after every review.
  std::vector<Measure> measures;
  Date in_force_from;  // empty until the letter has gone
  Date until;
  Date review_on;
  Date ended_on;       // the first day on which it no longer binds
};

/// The restriction that `proposal` became. `today` is a day in the United Kingdom.
Restriction restriction_of(const Case& of_case, const Held<Proposal>& proposal, Date today);
/// Every one of the case, oldest first.
std::vector<Restriction> restrictions_of(const Case& of_case, Date today);
Restriction require_restriction(const Case& of_case, std::string_view typed, Date today);

/// The letter of that kind about `id` that was sent and did not come back; the latest.
Held<Letter> letter_sent(const Case& of_case, std::string_view kind, std::string_view about_id);
bool came_back(const Case& of_case, const Held<Letter>& letter);

/// The day on which a letter sent on `sent_on` is taken to have arrived, in the council's working days; handed
/// over, collected or read aloud: that day.
Date deemed_arrival(const Office& office, const Policy& policy, SentBy how, Date sent_on);

/// Who decided, and who wrote it down, of any record of a decision.
template <class T>
const std::string& decider(const Held<T>& held) {
  return held->decided_by.empty() ? held.fact->recorded.by : held->decided_by;
}
/// Officers who had a part in a restriction: recorded or were affected by its evidence, proposed, advised, decided,
/// reviewed. One who had no part may hear an appeal against it.
std::vector<std::string> officers_with_a_part(const Case& of_case, const Restriction& restriction);

}  // namespace regard
