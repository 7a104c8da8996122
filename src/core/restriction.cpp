#include "regard/core/restriction.hpp"

#include <algorithm>

namespace regard {

bool came_back(const Case& of_case, const Held<Letter>& letter) {
  const auto returns = of_case.all<Delivery>();
  return std::any_of(returns.begin(), returns.end(), [&](const auto& d) { return d->about.id == letter.id(); });
}

Held<Letter> letter_sent(const Case& of_case, std::string_view kind, std::string_view about_id) {
  Held<Letter> latest;
  for (const auto& letter : of_case.all<Letter>())
    if (letter->letter == kind && letter->about.id == about_id && !came_back(of_case, letter)) latest = letter;
  return latest;
}

Date deemed_arrival(const Office& office, const Policy& policy, SentBy how, Date sent_on) {
  if (how == SentBy::hand || how == SentBy::collected || how == SentBy::read_aloud) return sent_on;
  return office.working_days().add(sent_on, policy.deemed_working_days(word(how)));
}

namespace {

/// An approval counts for the very bytes that it names, while they stand, and for what those bytes cite.
bool names_what_is_there(const Case& of_case, const Held<Decision>& decision) {
  const Fact* approved = of_case.pinned(decision->about);
  if (!approved || approved != &of_case.record(decision->about.id)->fact()) return false;
  const auto pins = pins_in(*approved);
  return std::all_of(pins.begin(), pins.end(), [&](const Pin& pin) { return of_case.pinned(pin) != nullptr; });
}

State decided_state(const Case& of_case, Restriction& r) {
  bool approved = false, against = false;
  for (const auto& decision : of_case.all<Decision>()) {
    if (decision->about.id != r.proposal.id()) continue;
    (decision->outcome == Outcome::approve ? approved : against) = true;
    if (!r.decision || decision->outcome == Outcome::approve) r.decision = decision;
  }
  if (approved && against) return State::contested;
  if (approved) return names_what_is_there(of_case, r.decision) ? State::approved : State::voided;
  if (against) return r.decision->outcome == Outcome::refuse ? State::refused : State::returned;
  return State::proposed;
}

void fold_reviews(const Case& of_case, Restriction& r) {
  for (const auto& review : of_case.all<Review>()) {
    if (review->about.id != r.proposal.id()) continue;
    r.reviews.push_back(review);
    if (!review->measures.empty()) r.measures = review->measures;
    if (review->until) r.until = review->until;
    if (review->outcome != ReviewOutcome::lifted)  // so near the end that no date was needed: the end
      r.review_on = review->review_on ? review->review_on : r.until;
    if (review->outcome == ReviewOutcome::lifted && !r.ended_on) r.ended_on = uk_day(review.fact->recorded.at);
  }
}

State told_state(const Restriction& r, Date today) {
  if (r.ending) return State::quashed;
  if (r.ended_on && r.ended_on <= today) return State::lifted;
  if (r.until < today) return State::expired;
  if (!r.letter) return State::approved;
  return today < r.in_force_from ? State::notified : State::in_force;
}

}  // namespace

Restriction restriction_of(const Case& of_case, const Held<Proposal>& proposal, Date today) {
  Restriction r;
  r.proposal = proposal;
  r.measures = proposal->measures;
  r.until = proposal->until;
  r.review_on = proposal->review_on;
  r.state = decided_state(of_case, r);
  const bool approved = r.state == State::approved || r.state == State::voided || r.state == State::contested;
  r.id = (approved ? "RST" : "PRO") + proposal.id().substr(3);
  for (const auto& withdrawal : of_case.all<Withdrawal>())
    if (withdrawal->about.id == proposal.id()) r.state = approved ? State::contested : State::withdrawn;
  for (const auto& ending : of_case.all<Ending>())
    if (ending->about.id == proposal.id()) r.ending = ending;
  if (r.ending) r.ended_on = uk_day(r.ending.fact->recorded.at);
  r.letter = letter_sent(of_case, "decision", proposal.id());
  if (r.letter) r.in_force_from = r.letter->promised.in_force_from;
  fold_reviews(of_case, r);
  if (r.state == State::approved) r.state = told_state(r, today);
  if (r.ending) r.state = State::quashed;
  if (r.state == State::expired && !r.ended_on) r.ended_on = r.until + std::chrono::days(1);
  return r;
}

std::vector<Restriction> restrictions_of(const Case& of_case, Date today) {
  std::vector<Restriction> list;
  for (const auto& proposal : of_case.all<Proposal>()) list.push_back(restriction_of(of_case, proposal, today));
  return list;
}

Restriction require_restriction(const Case& of_case, std::string_view typed, Date today) {
  return restriction_of(of_case, require_held<Proposal>(of_case, typed, "PRO"), today);
}

std::vector<std::string> officers_with_a_part(const Case& of_case, const Restriction& r) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& officer) {
    if (!officer.empty() && std::find(names.begin(), names.end(), officer) == names.end()) names.push_back(officer);
  };
  add(decider(r.proposal));
  add(r.proposal.fact->recorded.by);
  for (const auto& pin : r.proposal->cites)
    if (const auto incident = of_case.find<Incident>(pin.id)) {
      add(of_case.record(pin.id)->first().recorded.by);
      add(incident.fact->recorded.by);
      for (const auto& affected : incident->affected)
        if (affected.is_officer()) add(affected.who);
      for (const auto& said : incident->counter_allegations) add(said.officer);
    }
  for (const auto& decision : of_case.all<Decision>())
    if (decision->about.id == r.proposal.id()) add(decider(decision));
  for (const auto& consultation : of_case.all<Consultation>())
    if (consultation->about.id == r.proposal.id()) add(consultation.fact->recorded.by);
  for (const auto& review : r.reviews) add(decider(review));
  return names;
}

}  // namespace regard
