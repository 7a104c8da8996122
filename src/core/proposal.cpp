#include "regard/core/proposal.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "regard/core/decision.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/link.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/shared_lines.hpp"
#include "regard/core/text.hpp"
#include "regard/core/warning.hpp"

namespace regard {

void require_identity(const Case& of_case) {
  const auto person = of_case.person();
  require(Rule::identity_is_confirmed, person->identity == Identity::confirmed,
          fmt::format("the identity of the person in {} is {}", of_case.id, word(person->identity)),
          fmt::format("regard person update {} --identity confirmed --identity-evidence TEXT", of_case.id));
}

void require_evidence(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites) {
  require_citable(of_case, policy, cites);
  const bool held = std::any_of(cites.begin(), cites.end(), [&](const Pin& pin) {
    return !of_case.find<Incident>(pin.id)->evidence.empty();
  });
  require(Rule::evidence_is_held, held, "no incident cited names evidence that the council holds",
          fmt::format("regard correct {} --set 'evidence=TEXT;held-by=TEAM' --because TEXT, or record the incident with --evidence and --held-by", cites.front().id));
}

namespace {

/// Words that stand in a box and answer nothing.
bool says_nothing(std::string_view answer) {
  static const std::vector<std::string> empty_words = {"n/a", "na", "none", "no", "yes", "nil", "-", "tbc", "tba", "see above", "as above"};
  auto text = lower_ascii(one_line(answer));
  while (!text.empty() && text.back() == '.') text.pop_back();
  return text.empty() || std::find(empty_words.begin(), empty_words.end(), text) != empty_words.end();
}

void require_considerations(const Policy& policy, const Keyed& answers) {
  for (const auto& [key, text] : answers) require_word(key, keys_of(policy.considerations), "question");
  for (const auto& question : policy.considerations) {
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& a) { return a.first == question.key; });
    require(Rule::considerations_are_answered, found != answers.end() && !says_nothing(found->second),
            fmt::format("'{}' is not answered: {}", question.key, question.words),
            fmt::format("give --consider {}=TEXT; where nothing is known, say who was asked and when", question.key));
  }
  for (auto a = answers.begin(); a != answers.end(); ++a)
    for (auto b = a + 1; b != answers.end(); ++b) {
      require(Rule::each_question_answered, lower_ascii(one_line(a->second)) != lower_ascii(one_line(b->second)),
              fmt::format("'{}' and '{}' have the same answer", a->first, b->first), "answer each for itself");
      require(Rule::each_question_answered, a->first != b->first, fmt::format("'{}' is answered twice", a->first),
              "answer each question once");
    }
}

void require_dates(const Policy& policy, const Proposal& p, Date today) {
  require(Rule::dates_are_in_order, p.from < p.until, fmt::format("it ends ({}) before it begins ({})", p.until.iso(), p.from.iso()),
          "give --until a later day");
  const Date longest = add_months(p.from, policy.longest_months);
  require(Rule::end_comes_in_time, p.until <= longest,
          fmt::format("it ends on {}, and the policy allows {} months: {}", p.until.words(), policy.longest_months, longest.words()),
          "give an earlier --until; longer needs a fresh decision on fresh conduct");
  const Date latest = add_months(p.from, policy.first_review_within_months);
  require(Rule::review_comes_in_time, p.review_on <= p.until,
          fmt::format("the review ({}) comes after the end ({})", p.review_on.iso(), p.until.iso()), "give an earlier --review-on");
  require(Rule::review_comes_in_time, p.review_on <= latest,
          fmt::format("the review is on {}, and the policy asks for one within {} months: by {}", p.review_on.words(),
                      policy.first_review_within_months, latest.words()),
          "give an earlier --review-on");
  require(Rule::review_comes_in_time, p.from < p.review_on, "the review comes before the restriction begins", "give a later --review-on");
  require(Rule::approved_before_it_ends, today < p.review_on && today <= p.until,
          fmt::format("its review ({}) has come already", p.review_on.iso()), "propose it with dates to come");
}

void require_reviewer(const Office& office, const Policy& policy, const Proposal& proposal, Date today) {
  if (proposal.reviewer.empty()) return;
  require_in_post(office, proposal.reviewer, today);
  const auto& roles = policy.roles_for("review");
  require(Rule::reviewer_can_review, office.holds_any(proposal.reviewer, roles, today),
          fmt::format("'{}' does not hold a role that reviews ({})", proposal.reviewer, either_of(roles)),
          fmt::format("it may be {}", either_of(office.holders(roles, today))));
}

/// The latest to end of those that ended so shortly before `from` that a new one continues it.
std::optional<Restriction> continued(const Office& office, const Case& of_case, const Policy& policy, Date from, Date today) {
  std::optional<Restriction> latest;
  for (const auto& earlier : restrictions_of(office, of_case, today)) {
    if (!earlier.ended_on || earlier.state == State::quashed || earlier.state == State::superseded) continue;  // what took its place counts
    if (!(from < add_months(earlier.ended_on, policy.restart_within_months.value_or(0)))) continue;
    if (!latest || latest->ended_on < earlier.ended_on) latest = earlier;
  }
  return latest;
}

/// An immediate one is followed for what it answered; any other, for what happened since it began.
void require_conduct_since(const Case& of_case, const Proposal& p, const Restriction& earlier) {
  if (earlier.is_immediate()) return;
  const Date began = earlier.in_force_from ? earlier.in_force_from : earlier.proposal->from;
  const bool since = std::any_of(p.cites.begin(), p.cites.end(),
                                 [&](const Pin& pin) { return began < last_day(*of_case.find<Incident>(pin.id)); });
  require(Rule::restart_names_the_earlier_one, since, fmt::format("no incident cited is later than {}, when '{}' began", began.words(), earlier.id),
          "cite conduct since then; for older conduct the person has been restricted already");
}

/// A restriction that stands may be followed by a stricter one; one soon after the end of another continues it, and must
/// say so (guard G23).
void require_restart(const Office& office, const Case& of_case, const Policy& policy, const Proposal& p, Date today) {
  std::optional<Restriction> earlier;
  if (!p.follows.id.empty()) {
    earlier = require_restriction(office, of_case, p.follows.id, today);
    require_allowed(earlier->state, Act::follow, earlier->id);
  }
  const auto ended = earlier && stands(earlier->state) ? std::nullopt : continued(office, of_case, policy, p.from, today);
  if (ended)
    require(Rule::restart_names_the_earlier_one, earlier && earlier->proposal.id() == ended->proposal.id(),
            fmt::format("'{}' ended on {}", ended->id, (ended->ended_on - std::chrono::days(1)).words()),
            fmt::format("give --follows {}, and cite conduct since it began", ended->id));
  if (earlier) require_conduct_since(of_case, p, *earlier);
}

void require_steps(const Case& of_case, const Policy& policy, const Proposal& p, Date today) {
  if (p.skip_warning.empty()) return require_warned(of_case, policy, p.cites, today);
  require_word(p.skip_warning, keys_of(policy.skip_warning_reasons), "reason to skip a warning");
  require(Rule::skipped_warning_is_explained, !p.explanation.empty(), "the warning is skipped without saying why",
          "give --because TEXT: what makes a warning unsafe or useless here");
}

}  // namespace

void require_scope(const Office& office, const Proposal& proposal, Date today) {
  if (proposal.scope.starts_with("officer:")) return require_in_post(office, proposal.scope.substr(8), today);
  if (proposal.scope.starts_with("team:")) return;
  if (proposal.scope != "council-wide") return require_service(office, proposal.scope);
  require(Rule::scope_is_explained, !proposal.scope_because.empty(), "the whole council is restricted without saying why",
          "give --scope-because TEXT: a risk to staff, or several services, and what they say; or --scope SERVICE");
}

void require_proposal(const Office& office, const Case& of_case, const Policy& policy, const Proposal& proposal, Date today) {
  require_identity(of_case);
  require_evidence(of_case, policy, proposal.cites);
  require_steps(of_case, policy, proposal, today);
  require_considerations(policy, proposal.considered);
  require_measures(office, of_case, policy, proposal.measures, today);
  require_one_person(of_case, proposal.measures, proposal.explanation);
  require_represented(of_case, proposal.measures, today, proposal.until);
  require_scope(office, proposal, today);
  require_dates(policy, proposal, today);
  require_reviewer(office, policy, proposal, today);
  require_restart(office, of_case, policy, proposal, today);
  require_no_series(of_case, policy, proposal);
}

Changes propose(const Office& office, const Case& of_case, const Proposal& proposal, const Now& now) {
  Proposal made = proposal;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "propose");
  require_open(of_case);
  require_needed(Described<Proposal>::fields(), &made, "restriction propose");
  resolve_pins(made.cites, of_case, {"INC"});
  if (!made.follows.id.empty()) made.follows = resolve_pin(made.follows, of_case, {"PRO"});
  require_proposal(office, of_case, policy, made, now.today);
  made.warnings = warned_by(of_case, policy, now.today).warnings;
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "restriction propose")}};
}

std::string service_concerned(const Office& office, const std::string& scope) { return office.has_service(scope) ? scope : std::string{}; }

std::string scope_words(const Office& office, const std::string& scope) {
  if (scope == "council-wide") return "the whole council";
  if (scope.starts_with("team:")) return fmt::format("the {} team", scope.substr(5));
  if (scope.starts_with("officer:")) return fmt::format("the {}", office.post_of(scope.substr(8)));
  return scope;
}

}  // namespace regard
