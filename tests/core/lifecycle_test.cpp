#include "regard/core/lifecycle.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "regard/core/error.hpp"

using namespace regard;

namespace {

using enum State;
using States = std::vector<State>;

const States all = {proposed, returned, refused, withdrawn, approved, notified, in_force, suspended,
                    contested, voided, lifted, quashed, superseded, lapsed, expired, closed};

/// For an act: the states in which it is allowed, and by which rule each of the others refuses it.
struct Answer {
  Act act;
  States allowed;
  std::map<Rule, States> refused;
};

// Written from CASEWORK, not from the table: what may be done about a proposal or restriction, and when.
const std::vector<Answer> answers = {
    {Act::decide, {proposed},
     {{Rule::proposal_awaits_a_decision, {returned, refused, withdrawn, approved, notified, in_force, suspended, contested, lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::affirm, {approved, notified, in_force, suspended},
     {{Rule::proposal_awaits_a_decision, {proposed, returned, refused, withdrawn, contested}},
      {Rule::restriction_stands, {lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::settle, {contested},
     {{Rule::only_a_contested_decision_is_settled, {proposed, returned, refused, withdrawn, approved, notified, in_force, suspended, lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::withdraw, {proposed, returned},
     {{Rule::proposal_awaits_a_decision, {refused, withdrawn, approved, notified, in_force, suspended, contested, voided, lifted, quashed, superseded, lapsed, expired, closed}}}},
    {Act::consult, {proposed},
     {{Rule::proposal_awaits_a_decision, {returned, refused, withdrawn, approved, notified, in_force, suspended, contested, voided, lifted, quashed, superseded, lapsed, expired, closed}}}},
    {Act::represent, {proposed, returned, refused, approved, notified, in_force, suspended, contested, voided, lifted, quashed, superseded, lapsed, expired, closed},
     {{Rule::proposal_awaits_a_decision, {withdrawn}}}},
    {Act::correct, {proposed},
     {{Rule::correction_is_not_a_decision, {returned, refused, withdrawn, approved, notified, in_force, suspended, contested, voided, lifted, quashed, superseded, lapsed, expired, closed}}}},
    {Act::review, {in_force, suspended},
     {{Rule::restriction_is_in_force, {proposed, returned, refused, withdrawn, approved, notified, contested}},
      {Rule::restriction_stands, {lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::adjourn, {in_force, suspended},
     {{Rule::restriction_is_in_force, {proposed, returned, refused, withdrawn, approved, notified, contested}},
      {Rule::restriction_stands, {lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::ask_review, {notified, in_force, suspended, contested, voided},
     {{Rule::restriction_is_in_force, {proposed, returned, refused, withdrawn, approved}},
      {Rule::restriction_stands, {lifted, quashed, superseded, lapsed, expired, closed}}}},
    {Act::change_contact, {notified, in_force, suspended},
     {{Rule::restriction_is_in_force, {proposed, returned, refused, withdrawn, approved, contested}},
      {Rule::restriction_stands, {lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::follow, {in_force, suspended, lifted, superseded, lapsed, expired},
     {{Rule::restriction_is_in_force, {proposed, returned, refused, withdrawn, approved, notified, contested}},
      {Rule::restriction_stands, {quashed, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::quash, {approved, notified, in_force, suspended, contested, voided},
     {{Rule::restriction_stands, {proposed, returned, refused, withdrawn, lifted, quashed, superseded, lapsed, expired, closed}}}},
    {Act::appeal, {notified, in_force, suspended, contested, voided, lifted, superseded, lapsed, expired},
     {{Rule::appeal_is_against_what_was_told, {proposed, returned, refused, withdrawn, approved}},
      {Rule::restriction_stands, {quashed, closed}}}},
    {Act::rule_on_appeal, {notified, in_force, suspended, contested, voided, lifted, superseded, lapsed, expired},
     {{Rule::appeal_is_against_what_was_told, {proposed, returned, refused, withdrawn, approved}},
      {Rule::restriction_stands, {quashed, closed}}}},
    {Act::tell, {notified, in_force, suspended},
     {{Rule::nobody_is_told_before_the_person, {proposed, returned, refused, withdrawn, approved, contested}},
      {Rule::restriction_stands, {lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::send_decision, {approved},
     {{Rule::letter_has_its_facts, {proposed, returned, refused, withdrawn, notified, in_force, suspended, contested, lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::send_refusal, {refused},
     {{Rule::letter_has_its_facts, {proposed, returned, withdrawn, approved, notified, in_force, suspended, contested, lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::send_immediate, {in_force, suspended, superseded, lapsed},
     {{Rule::letter_has_its_facts, {proposed, returned, refused, withdrawn, approved, notified, contested, lifted, quashed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::send_while_it_stands, {notified, in_force, suspended},
     {{Rule::restriction_stands, {proposed, returned, refused, withdrawn, approved, contested, lifted, quashed, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::send_end, {lapsed, expired},
     {{Rule::letter_has_its_facts, {proposed, returned, refused, withdrawn, approved, notified, in_force, suspended, contested, lifted, quashed, superseded, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
    {Act::send_correction, {quashed},
     {{Rule::letter_has_its_facts, {proposed, returned, refused, withdrawn, approved, notified, in_force, suspended, contested, lifted, superseded, lapsed, expired, closed}},
      {Rule::approval_names_what_it_approved, {voided}}}},
};

}  // namespace

TEST_CASE("every act in every state: allowed, or refused by one rule") {
  std::set<std::pair<State, Act>> told;
  for (const auto& answer : answers) {
    CAPTURE(act_words[static_cast<std::size_t>(answer.act)]);
    for (const auto state : answer.allowed) {
      CAPTURE(word(state));
      CHECK_FALSE(refused_by(state, answer.act).has_value());
      CHECK_NOTHROW(require_allowed(state, answer.act, "PRO-1"));
      CHECK(told.insert({state, answer.act}).second);
    }
    for (const auto& [rule, states] : answer.refused)
      for (const auto state : states) {
        CAPTURE(word(state));
        CHECK(refused_by(state, answer.act) == rule);
        CHECK(told.insert({state, answer.act}).second);
      }
  }
  CHECK(told.size() == state_words.size() * act_words.size());
}

TEST_CASE("a refusal by state names the thing, its state and the next step") {
  for (const auto& answer : answers)
    for (const auto& [rule, states] : answer.refused)
      for (const auto state : states) {
        CAPTURE(word(state));
        try {
          require_allowed(state, answer.act, "PRO-1");
          FAIL_CHECK("not refused");
        } catch (const Refusal& refusal) {
          CHECK(refusal.rule == rule);
          CHECK(refusal.what == "'PRO-1' is " + std::string(word(state)));
          CHECK_FALSE(refusal.mend.empty());
        }
      }
}

TEST_CASE("states and acts have their own words") {
  CHECK(std::set<std::string_view>(state_words.begin(), state_words.end()).size() == all.size());
  CHECK(std::set<std::string_view>(act_words.begin(), act_words.end()).size() == answers.size());
  CHECK(word(in_force) == "in-force");
  CHECK(word(voided) == "void");
}

TEST_CASE("which states stand, and which have ended") {
  for (const auto state : all) {
    CAPTURE(word(state));
    CHECK(stands(state) == (state == approved || state == notified || state == in_force || state == suspended));
    CHECK(has_ended(state) == (state == lifted || state == quashed || state == superseded || state == lapsed || state == expired || state == closed));
  }
}
