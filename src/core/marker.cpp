// Proposing, approving, refusing, reviewing and removing a marker.
#include "regard/core/marker.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "deciding.hpp"
#include "regard/core/decision.hpp"
#include "regard/core/evidence.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/move.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// Longer takes a new marker: what was said of somebody ten years ago warns of nobody today. Our own.
constexpr int longest_years = 10;

/// Whoever writes too often, or is a danger to themselves only, endangers nobody who meets them.
bool is_a_danger(const Policy& policy, const std::string& category) {
  const auto& first = policy.safeguarding_first;
  return !policy.is_volume(category) && std::find(first.begin(), first.end(), category) == first.end();
}

void require_risk(const Case& of_case, const Policy& policy, const Marker& m) {
  require_word(m.category, keys_of(policy.categories), "category");
  require(Rule::marker_is_for_a_risk, is_a_danger(policy, m.category), fmt::format("'{}' is no danger to those who meet the person", m.category),
          "too much contact is answered with a warning or a restriction, a threat of self-harm with safeguarding");
  const bool danger = std::any_of(m.cites.begin(), m.cites.end(), [&](const Pin& pin) {
    return is_a_danger(policy, of_case.find<Incident>(pin.id)->category);
  });
  require(Rule::marker_is_for_a_risk, danger, "no incident cited put anybody at risk",
          "cite the specific incident that did; for too much contact: regard warning issue, or regard restriction propose");
}

void require_reason_not_to_tell(Tell tell, const std::string& explanation) {
  require(Rule::marker_not_told_has_its_reason, tell != Tell::not_told || !explanation.empty(), "the person is not told, and it does not say why",
          "give --because TEXT: what makes telling the person dangerous; else --tell told");
}

/// The next look comes while it lasts, and within so many months.
void require_next_look(Date review_on, Date remove_by, int within_months, Date today) {
  require(Rule::review_comes_in_time, review_on <= remove_by,
          fmt::format("the review ({}) comes after the day by which it is removed ({})", review_on.iso(), remove_by.iso()), "give an earlier --review-on");
  const Date latest = add_months(today, within_months);
  require(Rule::review_comes_in_time, review_on <= latest,
          fmt::format("the review is on {}, and the policy asks for one within {} months: by {}", review_on.words(), within_months, latest.words()),
          "give an earlier --review-on");
  require(Rule::review_comes_in_time, today < review_on, fmt::format("the review ({}) has come already", review_on.iso()), "give a later --review-on");
}

void require_state(const MarkerStands& m, bool allowed, Rule rule, std::string_view mend) {
  require(rule, allowed, fmt::format("'{}' is {}", m.id(), word(m.state)), std::string(mend));
}

const std::string see_what_stands = "'regard marker list' shows what stands";

/// Each of those who sign for a child decides once.
void require_own_signature(const MarkerStands& m, const Decision& made) {
  const auto& approvals = m.verdict.approvals;
  const bool twice = std::any_of(approvals.begin(), approvals.end(), [&](const auto& d) { return decider(d) == made.decided_by; });
  require(Rule::a_minor_has_two_signatures, !twice, fmt::format("'{}' has approved '{}' already", made.decided_by, m.id()),
          "the person is under 18: somebody else who may approve has to");
}

}  // namespace

void require_marker_may_be(const Case& of_case, const Policy& policy, const Marker& m, Date today) {
  require_identity(of_case);
  require_evidence(of_case, policy, m.cites);
  require_risk(of_case, policy, m);
  require(Rule::end_comes_in_time, m.remove_by <= add_months(today, 12 * longest_years),
          fmt::format("it would be removed by {}, in more than {} years", m.remove_by.words(), longest_years), "give an earlier --remove-by");
  require_next_look(m.review_on, m.remove_by, policy.first_review_within_months, today);
  require_reason_not_to_tell(m.tell, m.explanation);
}

Changes propose_marker(const Office& office, const Case& of_case, const Marker& request, const Now& now) {
  Marker made = request;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "marker");
  require_open(of_case);
  require_needed(Described<Marker>::fields(), &made, "marker propose");
  resolve_pins(made.cites, of_case, {"INC"});
  require_marker_may_be(of_case, policy, made, now.today);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "marker propose")}};
}

Changes decide_marker(const Office& office, const Case& of_case, const Decision& request, const Now& now) {
  const auto act = fmt::format("marker {}", word(request.outcome));
  Decision made = request;
  require_typist(office, now, made.decided_by, made.on_paper);
  require_open(of_case);
  made.about = require_latest(of_case, request.about.id, "MRK", "marker");
  const auto m = require_marker(office, of_case, made.about.id, now.today);
  const bool approves = made.outcome == Outcome::approve;
  const bool second = approves && m.state == MarkerState::active && lacks_a_signature(of_case, m.verdict);
  require_state(m, second || m.state == MarkerState::proposed, Rule::proposal_awaits_a_decision,
                warns(m) ? fmt::format("to end it: regard marker remove {} --reason TEXT", m.id()) : "'regard marker propose' makes a new one");
  const std::string& proposer = decider(m.marker);
  require_two_people(*m.marker.fact, proposer, made, now, "marker", fmt::format("somebody else refuses it with 'regard marker refuse {} --reason TEXT'", m.id()));
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, made.decided_by, "marker", now.today);
  if (approves) require_uninvolved(of_case, m.marker->cites, made.decided_by);
  require_needed(Described<Decision>::fields(), &made, act);
  require_given(Described<Decision>::fields(), &made, {"reason"}, act);
  resolve_pins(made.considered, of_case, {"REP", "INC"});
  require_considered(of_case, made.about.id, made.considered);
  if (approves) {
    require_own_signature(m, made);
    require_same_evidence(of_case, *m.marker.fact, taken_from_under(of_case, m.marker->cites), "refuse");
    require_marker_may_be(of_case, policy, *m.marker, now.today);
    require_appeal(office, policy, of_case, m.id(), made.decided_by, now.today);
  }
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, act)}};
}

namespace {

/// Whether the person is told is decided anew where they are not told; what has been told cannot be untold.
void require_told_or_not(const MarkerStands& m, const Review& review) {
  require(Rule::marker_not_told_has_its_reason, m.tell != Tell::not_told || review.tell != Tell::none,
          fmt::format("the person has not been told of '{}', and it does not say whether that goes on", m.id()),
          "give --tell told, or --tell not-told --because TEXT");
  require(Rule::marker_not_told_has_its_reason, review.tell != Tell::not_told || !m.person_was_told(),
          m.person_was_told() ? fmt::format("the person was told of '{}' on {}", m.id(), m.told_by.front()->sent_on.words()) : "", "give --tell told");
  require_reason_not_to_tell(review.tell, review.explanation);
  const auto same_words = [&](const std::string& earlier) { return lower_ascii(one_line(earlier)) == lower_ascii(one_line(review.explanation)); };
  const bool repeats = same_words(m.marker->explanation) || std::any_of(m.reviews.begin(), m.reviews.end(), [&](const auto& r) { return same_words(r->explanation); });
  require(Rule::marker_not_told_has_its_reason, review.tell != Tell::not_told || !repeats, "the reason not to tell repeats an earlier one word for word",
          "say what was looked at now, and why telling the person is still dangerous");
}

void require_reasons_of_now(const MarkerStands& m, const Review& review) {
  std::vector<std::string> earlier;
  for (const auto& approval : m.verdict.approvals) earlier.push_back(approval->reason);
  for (const auto& before : m.reviews) earlier.push_back(before->reason);
  const bool repeats = std::any_of(earlier.begin(), earlier.end(), [&](const auto& reason) { return lower_ascii(one_line(reason)) == lower_ascii(one_line(review.reason)); });
  require(Rule::reasons_are_of_this_period, !repeats, "the reason repeats an earlier one word for word", "say what happened, or did not, since then");
}

}  // namespace

Changes review_marker(const Office& office, const Case& of_case, const Review& request, const Now& now) {
  Review made = request;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "marker");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"MRK"});
  const auto m = require_marker(office, of_case, made.about.id, now.today);
  require_state(m, m.state == MarkerState::active, Rule::marker_stands, m.state == MarkerState::contested  ? fmt::format("regard marker remove {} --reason TEXT, and propose it anew", m.id())
                : m.state == MarkerState::proposed ? fmt::format("regard marker approve {} --reason TEXT (or refuse)", m.id())
                                                   : see_what_stands);
  if (made.outcome == ReviewOutcome::none) made.outcome = ReviewOutcome::continued;
  require(Rule::review_of_a_marker_continues_it, made.outcome == ReviewOutcome::continued, fmt::format("'{}' is no outcome of the review of a marker", word(made.outcome)),
          fmt::format("to end it: regard marker remove {} --reason TEXT", m.id()));
  require_given(Described<Review>::fields(), &made, {"reason"}, "marker review");
  const auto taken = taken_from_under(of_case, m.marker->cites);
  require(Rule::evidence_has_moved, !taken, taken ? fmt::format("'{}' was another person's, and was moved to their case", taken->about.id) : "",
          fmt::format("regard marker remove {} --reason TEXT; what is left may be proposed anew", m.id()));
  resolve_pins(made.considered, of_case, {"REP", "INC"});
  require_considered(of_case, m.id(), made.considered);
  require_reasons_of_now(m, made);
  require_told_or_not(m, made);
  require(Rule::a_marker_is_not_prolonged, made.until <= m.remove_by, fmt::format("it would be removed by {} and no more by {}", made.until.words(), m.remove_by.words()),
          fmt::format("propose a new one, on what has happened since: regard marker propose {}", of_case.id));
  const Date remove_by = made.until ? made.until : m.remove_by;
  require(Rule::review_comes_in_time, now.today < remove_by, fmt::format("it is to be removed by {}", remove_by.words()), fmt::format("regard marker remove {} --reason TEXT", m.id()));
  require(Rule::review_date_is_given, static_cast<bool>(made.review_on), "no next review date was given",
          fmt::format("give --review-on, by {}", std::min(remove_by, add_months(now.today, policy.later_reviews_within_months)).words()));
  require_next_look(made.review_on, remove_by, policy.later_reviews_within_months, now.today);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "marker review")}};
}

Changes remove_marker(const Office& office, const Case& of_case, const Ending& request, const Now& now) {
  Ending made = request;
  made.ending = EndingKind::remove;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "marker");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"MRK"});
  const auto m = require_marker(office, of_case, made.about.id, now.today);
  require_state(m, warns(m) || m.state == MarkerState::voided, Rule::marker_stands,
                m.state == MarkerState::proposed ? fmt::format("regard marker refuse {} --reason TEXT", m.id()) : see_what_stands);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "marker remove")}};
}

}  // namespace regard
