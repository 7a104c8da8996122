// Where one restriction stands on a day, computed from the facts of its case. Nothing here is stored.
#pragma once

#include <vector>

#include "regard/core/approval.hpp"
#include "regard/core/case.hpp"
#include "regard/core/lifecycle.hpp"

namespace regard {

/// What is restricted, until when, and when it is looked at next.
struct Standing {
  std::vector<Measure> measures;
  Date until;
  Date review_on;
};
/// The same just after the review or ruling of that id.
struct Turn {
  std::string id;
  Date on;
  Standing after;
};

struct Restriction {
  Held<Proposal> proposal;
  std::string id;         // PRO-x, or RST-x once approved or imposed
  State state = State::proposed;
  Verdict verdict;
  Held<Decision> decision;  // the one that gave the verdict its day
  Held<Letter> letter;      // the letter that told the person of it, not returned
  Held<Ending> ending;
  std::vector<Held<Review>> reviews;  // those with an outcome, oldest first
  Held<Review> adjourned;             // the putting off that holds now
  std::vector<Held<Review>> asked;    // what the person asked for since the last review
  std::vector<Held<Appeal>> appeals;  // oldest first
  std::vector<Held<Ruling>> rulings;  // those with an outcome, oldest first
  std::vector<Held<ContactChange>> contact_changes;
  std::vector<Turn> turns;            // one for each review and ruling with an outcome, oldest first
  Held<Proposal> followed_by;  // approved, and naming this one as the one it follows

  // As they stand after every review, ruling and change of contact.
  std::vector<Measure> measures;
  Date in_force_from;  // empty until the letter has gone
  Date until;
  Date review_on;
  Date ended_on;       // the first day on which it no longer binds

  bool lapses_if_missed = false;  // its policy says that it ends when its review is missed
  int approvals_needed = 1;  // of different people, by the policy in force on the day

  bool is_immediate() const { return proposal->immediate; }
  bool is_appealed() const;  // and no ruling yet
};

/// The state in words for a list: "contested, letter sent", "in-force, appealed", "proposed, 1 of 2 have approved".
std::string stand_words(const Restriction& restriction);

/// The restriction that `proposal` became. `today` is a day in the United Kingdom.
Restriction restriction_of(const Office& office, const Case& of_case, const Held<Proposal>& proposal, Date today);
/// Every one of the case, oldest first.
std::vector<Restriction> restrictions_of(const Office& office, const Case& of_case, Date today);
Restriction require_restriction(const Office& office, const Case& of_case, std::string_view typed, Date today);

/// The restrictions that this one follows, the nearest first; the chain that is counted as one when it is asked
/// how long somebody has been restricted.
std::vector<Restriction> followed(const Office& office, const Case& of_case, const Restriction& restriction, Date today);
/// On how many days it has bound the person, up to and with `today`.
int days_bound(const Restriction& restriction, Date today);
/// Whether it binds, or bound, the person on that day: begun, not ended, and not suspended by an appeal.
bool binds_on(const Office& office, const Restriction& restriction, Date day);
/// Refuses a day on which it does not; `what` is the day's name.
void require_binds_on(const Office& office, const Restriction& restriction, Date day, std::string_view what);
/// The day on which the first of them began to bind the person; empty while none has.
Date chain_began(const Restriction& restriction, const std::vector<Restriction>& followed);

/// The day on which it was quashed, by those who approve or on appeal; empty when it was not.
Date quashed_on(const Restriction& restriction);

/// The ruling with an outcome on an appeal, or the latest that gave it to somebody; empty when there is none.
Held<Ruling> ruling_on(const Case& of_case, const Held<Appeal>& appeal);
Held<Ruling> allocation_of(const Case& of_case, const Held<Appeal>& appeal);

/// The letter of that kind about `id` that was sent and did not come back; the latest.
Held<Letter> letter_sent(const Case& of_case, std::string_view kind, std::string_view about_id);
bool came_back(const Case& of_case, const Held<Letter>& letter);

/// The day on which a letter sent on `sent_on` is taken to have arrived, in the council's working days; handed
/// over, collected or read aloud: that day.
Date deemed_arrival(const Office& office, const Policy& policy, SentBy how, Date sent_on);

/// The last day of an immediate restriction told on `told`, in the council's working days: the policy's number of them
/// after that day, and never after the fourteenth day.
Date immediate_lapses_after(const Office& office, const Policy& policy, Date told);

/// The policy that an act was made under; where the record names none that is there, the one in force on `day`.
const Policy* policy_then(const Office& office, const PolicyPin& pin, Date day);

/// Who decided, and who wrote it down, of any record of a decision.
template <class T>
const std::string& decider(const Held<T>& held) {
  return held->decided_by.empty() ? held.fact->recorded.by : held->decided_by;
}
/// Officers who had a part in the restriction, marker or warning of that id: recorded or were affected by its evidence, gave or
/// proposed it, wrote down advice, decided, reviewed, ruled on an appeal against it; before `until`, where that is given.
/// One who had no part may hear an appeal against it.
std::vector<std::string> officers_with_a_part(const Case& of_case, const std::string& about, Instant until = {});
/// The same of incidents alone: who recorded them, was affected, or is complained of.
std::vector<std::string> officers_in(const Case& of_case, const std::vector<Pin>& incidents);

}  // namespace regard
