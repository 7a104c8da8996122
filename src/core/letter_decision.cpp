// The letters about what was decided on a proposal: the decision, to the person, and the refusal, to the proposer.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/move.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

bool is_disputed(const Restriction& r) { return r.state == State::voided || r.state == State::contested; }

/// An approval that counts for nothing signs nothing: a draft reads as if nobody had decided.
void sign_anew(Subject& s) {
  s.decisions.clear();
  s.signers.clear();
  s.still_to_sign = true;
}

}  // namespace

void find_decision(const Office& office, const Case& of_case, std::string_view typed, Date today,
                   Subject& s) {
  find_restriction_of(office, of_case, typed, today, s);
  s.about = s.restriction.proposal.fact;
  for (const auto& decision : s.decisions) {
    s.signers.push_back(decider(decision));
    s.decided_on = std::max(s.decided_on, uk_day(decision.fact->recorded.at));
  }
  s.still_to_sign = s.restriction.state == State::proposed || s.restriction.state == State::returned;
  s.policy = &policy_of(office, s.decisions.empty() ? PolicyPin{} : s.decisions.back()->policy, today);
  if (s.kind->slug == "decision" && is_disputed(s.restriction)) sign_anew(s);
}

namespace {

/// What was imposed at once has one letter of its own, and then others like any restriction.
void require_not_imposed_at_once(const Restriction& r) {
  require(Rule::letter_has_its_facts, !r.is_immediate(), fmt::format("'{}' was imposed at once", r.id),
          fmt::format("its letter is 'immediate': regard letter send immediate {} --by post --on DATE", r.id));
}

/// What was another person's is not put to this one.
void require_rests_on_something(const Case& of_case, const Restriction& r) {
  const auto move = taken_from_under(of_case, *r.proposal);
  require(Rule::incident_is_this_persons, !move, move ? fmt::format("'{}' rests on '{}', which was moved to another case", r.id, move->about.id) : "",
          stands(r.state) ? fmt::format("regard restriction quash {} --reason TEXT; what is left may be proposed anew", r.id)
                          : "return it; what is left may be proposed anew");
}

}  // namespace

void require_undisputed(const Restriction& r) {
  if (is_disputed(r)) require_allowed(r.state, Act::send_decision, r.id);
}

/// As a draft as soon as somebody may decide on it, for those who do; and again for as long as it stands, or until what is
/// wrong with its approval is mended. Nothing goes meanwhile.
void may_show_decision(const Case& of_case, const Subject& s) {
  const Restriction& r = s.restriction;
  require_rests_on_something(of_case, r);
  require_not_imposed_at_once(r);
  const bool waits = r.state == State::proposed || r.state == State::returned || is_disputed(r);
  if (!waits && !stands(r.state) && r.state != State::superseded) require_allowed(r.state, Act::send_decision, r.id);
}

void may_show_refusal(const Case&, const Subject& s) {
  const Restriction& r = s.restriction;
  require_not_imposed_at_once(r);
  require_undisputed(r);
  if (r.state != State::proposed) require_allowed(r.state, Act::send_refusal, r.id);
}

namespace {

/// A decision that several make together goes when each of them has signed it.
void require_all_signed(const Office& office, const Case& of_case, const Subject& s) {
  const Restriction& r = s.restriction;
  const bool minor = of_case.person()->minor;
  const auto asked = approval_asked(*s.policy, minor);
  if (r.state != State::proposed || asked.need < 2) return;
  const bool several_named = approval_asked(*s.policy, false).need > 1;
  const auto still = still_to_decide(office, asked, r.verdict.approvals);
  require(several_named ? Rule::everyone_named_signs : Rule::a_minor_has_two_signatures, false,
          fmt::format("'{}' has been approved by {} of the {} people who decide it together", r.id, r.verdict.approvals.size(), asked.need),
          fmt::format("still to sign: {}; then: regard restriction approve {} --reason TEXT",
                      asked.each_role ? quoted_list(still) : fmt::format("somebody else who holds {}", either_of(still)), r.id));
}

}  // namespace

void may_send_decision(const Office& office, const Case& of_case, const Subject& s) {
  require_all_signed(office, of_case, s);
  require_allowed(s.restriction.state, Act::send_decision, s.restriction.id);
}

void may_send_refusal(const Office&, const Case&, const Subject& s) { require_allowed(s.restriction.state, Act::send_refusal, s.restriction.id); }

Promised promise_decision(const Office& office, const Case&, const Subject& s, const Sending& sending) {
  const auto& proposal = *s.restriction.proposal;
  const Date arrival = arrival_of(office, s, sending);
  const Date begins = std::max(proposal.from, arrival);
  const bool from_receipt = s.policy->appeal.counts_from == "receipt";
  return {begins, s.restriction.review_on, s.restriction.until, appeal_window_from(office, *s.policy, from_receipt ? arrival : begins)};
}

namespace {

/// Why it was decided so, of each who decided; a draft says that it is not.
void gather_reasons(const Gather& g) {
  std::vector<std::string> reasons;
  for (const auto& decision : g.subject.decisions) {
    g.speaks_from(*decision.fact);
    const auto reason = sentence(as_read_by(g.reader(), *decision).reason);
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
  }
  if (g.subject.still_to_sign) reasons.push_back(sentence(undecided));
  g.say("decision_reason", join(reasons, " "));
}

}  // namespace

void gather_decision(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Proposal proposal = as_read_by(g.reader(), *r.proposal);
  gather_restriction(g, {proposal.measures, proposal.until, proposal.review_on});
  gather_incidents(g, r.proposal->cites);
  gather_reasons(g);
  g.say("reason", sentence(proposal.reason));
  g.say("in_force_from", g.promised.in_force_from.words());
  g.say("review_by", g.promised.review_by.words());
  std::vector<std::string> warned;
  for (const auto& pin : r.proposal->warnings)
    if (const auto warning = g.of_case.find<Warning>(pin.id)) {
      g.speaks_from(*warning.fact);
      warned.push_back(as_read_by(g.reader(), *warning).given_on.words());
    }
  g.say("warned_on", quoted_list(warned));
}

void gather_refusal(const Gather& g) {
  const auto& held = g.subject.restriction.proposal;
  const Proposal proposal = as_read_by(g.reader(), *held);
  const auto officer = g.officer(decider(held));
  g.say("proposer_name", officer ? officer->name : "");
  g.say("proposer_post", officer ? officer->post : "");
  g.values.set("measures", measure_list(measures_in_words(g, proposal.measures)));
  g.say("proposed_on", uk_day(held.fact->recorded.at).words());
  g.say("scope", scope_words(g.office, proposal.scope));
  gather_reasons(g);
  g.say("other_steps", "other_step",
        {fmt::format(
             "Deal with what lies behind it: an answer that the {} is owed, or a complaint not looked into.",
             g.subject.policy->person_noun),
         "Offer a change in how we deal with them, a meeting, or somebody neutral.",
         "Give a warning, where the policy's warnings have not been given.",
         "Record what happens from now on, with its evidence, and propose again if new facts call for it."});
}

}  // namespace regard
