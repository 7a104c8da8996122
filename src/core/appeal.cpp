#include "regard/core/appeal.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/decision.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/review.hpp"
#include "regard/core/text.hpp"
#include "regard/core/warning.hpp"

namespace regard {

namespace {

/// The letters that told the person of a decision against which they may appeal.
bool opens_a_window(const Held<Letter>& letter, const Case& of_case, const std::string& about) {
  if (!letter->promised.appeal_by || came_back(of_case, letter)) return false;
  if (letter->about.id == about) return true;
  const auto review = of_case.find<Review>(letter->about.id);
  return review && review->about.id == about;
}

/// The day on which the first letter went about what `letter` is about; it may have come back.
Date first_sent(const Case& of_case, const std::string& about) {
  Date first;
  for (const auto& letter : of_case.all<Letter>())
    if (letter->promised.appeal_by && letter->about.id == about && (!first || letter->sent_on < first)) first = letter->sent_on;
  return first;
}

/// The first day on which the person can have known of what they appeal against.
Date first_told(const Case& of_case, const std::string& about) {
  if (const auto warning = of_case.find<Warning>(about)) return warning->given_on;
  const auto proposal = of_case.find<Proposal>(about);
  if (!proposal) return first_sent(of_case, about);
  return proposal->immediate ? uk_day(proposal->told_at) : first_sent(of_case, about);
}

Held<Letter> window_opened_by(const Case& of_case, const std::string& about) {
  Held<Letter> latest;
  for (const auto& letter : of_case.all<Letter>())
    if (opens_a_window(letter, of_case, about)) latest = letter;
  return latest;
}

void require_against_a_restriction(const Office& office, const Case& of_case, const std::string& about, Act act, Date today) {
  const auto r = require_restriction(office, of_case, about, today);
  require_allowed(r.state, act, r.id);
  require(Rule::appeal_is_against_what_was_told, r.letter || r.is_immediate(), fmt::format("nobody has been told of '{}'", r.id),
          "send its letter first; what the person says of it is kept with 'regard representation record'");
}

/// One that was removed since may have been wrong from the beginning.
MarkerStands require_a_marker(const Office& office, const Case& of_case, const std::string& about, Date today) {
  const auto m = require_marker(office, of_case, about, today);
  require(Rule::marker_stands, warns(m) || m.state == MarkerState::removed, fmt::format("'{}' is {}", m.id(), word(m.state)), "'regard marker list' shows what stands");
  return m;
}

void require_against_a_marker(const Office& office, const Case& of_case, const std::string& about, Date today) {
  const auto m = require_a_marker(office, of_case, about, today);
  require(Rule::appeal_is_against_what_was_told, m.person_was_told(), fmt::format("the person has not been told of '{}'", about),
          "what the person says of it is kept with 'regard representation record'");
}

void require_not_quashed(const Case& of_case, const std::string& warning) {
  require(Rule::restriction_stands, !quashed_on_appeal(of_case, warning), fmt::format("'{}' was quashed on appeal", warning), "it counts for nothing already");
}

void require_against_a_warning(const Case& of_case, const Policy& policy, const std::string& about) {
  require(Rule::appeal_is_against_what_was_told, policy.appeal.warnings == "factual" || policy.appeal.warnings == "full",
          fmt::format("the policy hears no appeal against a warning ('{}')", about),
          fmt::format("keep what the person says: regard representation record {} --received DATE --from person --summary TEXT", about));
  require(Rule::appeal_is_against_what_was_told, static_cast<bool>(counts_from(of_case, policy, of_case.find<Warning>(about))),
          fmt::format("'{}' has not reached the person", about), "send its letter first");
  require_not_quashed(of_case, about);
}

/// Once for each decision: the letter of a later review opens a window of its own, the same letter sent again does not.
void require_heard_once(const Case& of_case, const std::string& about) {
  const auto window = window_opened_by(of_case, about);
  const Date since = window && window->about.id != about ? first_sent(of_case, window->about.id) : Date{};
  for (const auto& earlier : of_case.all<Appeal>()) {
    if (earlier->about.id != about || (since && earlier->received_on < since)) continue;
    const auto ruling = ruling_on(of_case, earlier);
    require(Rule::appeal_is_heard_once, ruling && ruling->outcome == Ruled::out_of_time,
            ruling ? fmt::format("'{}' was decided by '{}'", earlier.id(), ruling.id()) : fmt::format("'{}' is still to be decided", earlier.id()),
            ruling ? "the person may go to the ombudsman; what they say is kept with 'regard representation record'"
                   : "keep what the person adds with 'regard representation record'");
  }
}

const Appeal& require_waiting(const Office& office, const Case& of_case, const Pin& about, Date today) {
  const auto appeal = of_case.find<Appeal>(about.id);
  const auto ruling = ruling_on(of_case, appeal);
  require(Rule::appeal_awaits_a_ruling, !ruling, ruling ? fmt::format("'{}' was decided by '{}'", appeal.id(), ruling.id()) : "",
          "a ruling is made once; the person may go to the ombudsman");
  if (of_case.find<Proposal>(appeal->about.id)) require_against_a_restriction(office, of_case, appeal->about.id, Act::rule_on_appeal, today);
  else if (of_case.find<Marker>(appeal->about.id)) require_a_marker(office, of_case, appeal->about.id, today);
  else require_not_quashed(of_case, appeal->about.id);
  return *appeal;
}

/// The service concerned; a warning concerns none of its own.
std::string service_of(const Office& office, const Case& of_case, const std::string& about) {
  const auto proposal = of_case.find<Proposal>(about);
  return proposal ? service_concerned(office, proposal->scope) : std::string{};
}

void require_uninvolved(const Office& office, const Policy& policy, const Case& of_case, const std::string& officer, const std::string& about, Date today) {
  const auto involved = officers_with_a_part(of_case, about);
  const auto others = could_hear(office, policy, of_case, about, today);
  require(Rule::appeal_is_heard_by_somebody_uninvolved, std::find(involved.begin(), involved.end(), officer) == involved.end(),
          fmt::format("'{}' had a part in '{}'", officer, about),
          others.empty() ? "the registrar grants a role that hears appeals to somebody uninvolved" : fmt::format("it may be heard by {}", either_of(others)));
}

void require_all_considered(const Case& of_case, const std::string& appeal, const std::string& about, const std::vector<Pin>& considered) {
  for (const auto& id : {appeal, about})
    for (const auto& said : unconsidered(of_case, id))
      require(Rule::what_was_said_is_considered,
              std::any_of(considered.begin(), considered.end(), [&](const Pin& pin) { return pin.id == said.id(); }),
              fmt::format("'{}' has not been considered", said.id()), fmt::format("read it, then give --cites {}", said.id()));
}

/// A ruling may bring the removal or the review of a marker forward; what it says is for those who decide on it.
void require_lighter(const MarkerStands& m, const Ruling& made, Date today) {
  require(Rule::a_varying_ruling_says_how, made.measures.empty(), "a marker has no measures", "give --until or --review-on, or --outcome quash");
  require(Rule::an_appeal_does_not_tighten, !made.until || made.until <= m.remove_by,
          fmt::format("it would be removed by {} and no more by {}", made.until.words(), m.remove_by.words()), "give an earlier --until");
  require(Rule::an_appeal_does_not_tighten, !made.review_on || made.review_on <= m.review_on,
          fmt::format("the review would move from {} to {}", m.review_on.words(), made.review_on.words()), "give an earlier --review-on");
  require(Rule::dates_are_in_order, (!made.until || today <= made.until) && (!made.review_on || today < made.review_on), "the new date has passed", "use --outcome quash, or give a day to come");
}

/// What a ruling changes, if it varies; and that nothing becomes longer or stricter by it.
void require_effect(const Office& office, const Policy& policy, const Case& of_case, const Ruling& made, const std::string& about, Date today) {
  const bool changes = !made.measures.empty() || made.until || made.review_on;
  const bool varies = made.outcome == Ruled::vary;
  require(Rule::a_varying_ruling_says_how, varies || !changes, fmt::format("'{}' changes neither measures nor dates", word(made.outcome)), "use --outcome vary");
  require(Rule::a_varying_ruling_says_how, !varies || changes || !made.conditions.empty(), "it does not say what changes",
          "give --measure with the whole new list, --until, --review-on or --condition; or --outcome dismiss");
  if (const auto marker = of_case.find<Marker>(about)) return require_lighter(marker_of(office, of_case, marker, today), made, today);
  if (!of_case.find<Proposal>(about)) {
    require(Rule::a_varying_ruling_says_how, !varies, "a warning stands or it does not", "use --outcome dismiss or quash");
    return;
  }
  const auto r = require_restriction(office, of_case, about, today);
  require(Rule::an_appeal_does_not_tighten, !made.until || made.until <= r.until, fmt::format("the end would move from {} to {}", r.until.words(), made.until.words()), "give an earlier --until");
  require(Rule::an_appeal_does_not_tighten, !made.review_on || made.review_on <= r.review_on,
          fmt::format("the review would move from {} to {}", r.review_on.words(), made.review_on.words()), "give an earlier --review-on");
  require(Rule::an_appeal_does_not_tighten, !is_stricter(r.measures, made.measures), "a measure would be added, or its words changed",
          fmt::format("give the measures that stay, word for word: regard restriction show {}", r.id));
  require(Rule::dates_are_in_order, (!made.until || today <= made.until) && (!made.review_on || today < made.review_on), "the new date has passed", "use --outcome quash, or give a day to come");
  if (!made.measures.empty()) require_measures(office, of_case, policy, made.measures, today);
}

}  // namespace

bool needs_no_ruling(const Office& office, const Case& of_case, const Held<Appeal>& appeal, Date today) {
  if (const auto proposal = of_case.find<Proposal>(appeal->about.id))
    return restriction_of(office, of_case, proposal, today).state == State::quashed;
  if (const auto marker = of_case.find<Marker>(appeal->about.id))
    return marker_of(office, of_case, marker, today).state == MarkerState::quashed;
  return quashed_on_appeal(of_case, appeal->about.id);
}

bool is_late(const Appeal& appeal) { return appeal.appeal_by && appeal.appeal_by < appeal.received_on; }

Date appeal_by(const Case& of_case, const std::string& about) {
  const auto letter = window_opened_by(of_case, about);
  return letter ? letter->promised.appeal_by : Date{};
}

bool quashed_on_appeal(const Case& of_case, std::string_view id) {
  const auto rulings = of_case.all<Ruling>();
  return std::any_of(rulings.begin(), rulings.end(), [&](const auto& ruling) {
    const auto appeal = of_case.find<Appeal>(ruling->about.id);
    return ruling->outcome == Ruled::quash && appeal && appeal->about.id == id;
  });
}

std::vector<std::string> could_hear(const Office& office, const Policy& policy, const Case& of_case, const std::string& about, Date today) {
  auto hearers = office.holders(policy.roles_for("appeal"), today, service_of(office, of_case, about));
  const auto involved = officers_with_a_part(of_case, about);
  std::erase_if(hearers, [&](const auto& id) { return std::find(involved.begin(), involved.end(), id) != involved.end(); });
  return hearers;
}

Changes lodge_appeal(const Office& office, const Case& of_case, const Appeal& request, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "record", now.today);
  require_open(of_case);
  Appeal made = request;
  made.about = resolve_pin(request.about, of_case, {"PRO", "WRN", "MRK"});
  require_needed(Described<Appeal>::fields(), &made, "appeal lodge");
  require_has_come(made.received_on, now.today, "the day it was received");
  if (of_case.find<Proposal>(made.about.id)) require_against_a_restriction(office, of_case, made.about.id, Act::appeal, now.today);
  else if (of_case.find<Marker>(made.about.id)) require_against_a_marker(office, of_case, made.about.id, now.today);
  else require_against_a_warning(of_case, policy, made.about.id);
  const Date told = first_told(of_case, made.about.id);
  require(Rule::dates_are_in_order, told <= made.received_on,
          fmt::format("it is said to have come on {}, and the person was first told on {}", made.received_on.words(), told.words()), "give the day it came with --received");
  require_heard_once(of_case, made.about.id);
  made.appeal_by = appeal_by(of_case, made.about.id);
  require(Rule::late_appeal_has_its_reason, !is_late(made) || !made.late_explanation.empty(),
          fmt::format("it came on {}, and the person could appeal until {}", made.received_on.words(), made.appeal_by.words()),
          "give --late-because TEXT: why it is late, as the person says, or that they gave no reason");
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "appeal lodge")}};
}

Changes allocate_appeal(const Office& office, const Case& of_case, const Ruling& request, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "appeals_office", now.today);
  require_open(of_case);
  Ruling made;
  made.about = resolve_pin(request.about, of_case, {"APL"});
  made.allocated_to = request.allocated_to;
  const Appeal& appeal = require_waiting(office, of_case, made.about, now.today);
  require_given(Described<Ruling>::fields(), &made, {"allocated_to"}, "appeal allocate");
  require_in_post(office, made.allocated_to, now.today);
  require_role(office, policy, made.allocated_to, "appeal", now.today, service_of(office, of_case, appeal.about.id));
  require_uninvolved(office, policy, of_case, made.allocated_to, appeal.about.id, now.today);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "appeal allocate")}};
}

Changes decide_appeal(const Office& office, const Case& of_case, const Ruling& request, const Now& now) {
  Ruling made = request;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "appeal");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"APL"});
  const Appeal& appeal = require_waiting(office, of_case, made.about, now.today);
  const std::string& about = appeal.about.id;
  const auto given = allocation_of(of_case, of_case.find<Appeal>(made.about.id));
  require(Rule::appeal_is_allocated, given && given->allocated_to == made.decided_by,
          given ? fmt::format("'{}' was given to '{}'", made.about.id, given->allocated_to) : fmt::format("'{}' has not been given to anybody", made.about.id),
          given ? fmt::format("'{}' decides it, or it is given to somebody else: regard appeal allocate {} --to OFFICER", given->allocated_to, made.about.id)
                : fmt::format("regard appeal allocate {} --to OFFICER", made.about.id));
  for (const auto& officer : {made.decided_by, now.officer})  // whoever types it for them too
    require_uninvolved(office, policy, of_case, officer, about, now.today);
  require_given(Described<Ruling>::fields(), &made, {"outcome", "reason"}, "appeal decide");
  require(Rule::only_a_late_appeal_is_out_of_time, made.outcome != Ruled::out_of_time || is_late(appeal),
          fmt::format("'{}' came in time", made.about.id), "decide on what it says: dismiss, vary or quash");
  resolve_pins(made.considered, of_case, {"REP", "INC"});
  require_all_considered(of_case, made.about.id, about, made.considered);
  require_effect(office, policy, of_case, made, about, now.today);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "appeal decide")}};
}

}  // namespace regard
