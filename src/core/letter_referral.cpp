// What the report to the police says: facts, times, posts and who holds the proof. It is for another body: no health,
// no restriction, no officer's name but the signatory's, no words that the file alone may hold.
#include <algorithm>
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/move.hpp"
#include "regard/core/text.hpp"

namespace regard {

void find_police_referral(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.referral = require_held<Referral>(of_case, typed, "RFL");
  s.about = s.referral.fact;
  require(Rule::letter_has_its_facts, s.referral->referred_to == ReferredTo::police, fmt::format("'{}' went to {}", s.referral.id(), word(s.referral->referred_to)),
          "this letter is for the police alone");
  const auto& cites = s.referral->cites;
  require(Rule::letter_has_its_facts, std::any_of(cites.begin(), cites.end(), [&](const Pin& pin) { return of_case.find<Incident>(pin.id) && !was_moved(of_case, pin.id); }),
          fmt::format("'{}' cites no incident of this person", s.referral.id()), "record what happened with 'regard incident add', then refer that");
  s.policy = &require_policy(office, today);
  s.signers = {s.about->recorded.by};
  s.decided_on = s.referral->referred_on;
}

namespace {

void add_new(std::vector<std::string>& list, std::string words) {
  if (!words.empty() && std::find(list.begin(), list.end(), words) == list.end()) list.push_back(std::move(words));
}

/// By post, never by name: staff are reached through the council.
std::string affected_words(const Gather& g, const Affected& affected) {
  if (affected.is_officer()) return fmt::format("a member of our staff ({})", g.post_of(affected.who));
  const std::string who = affected.who == "staff" ? "a member of our staff" : affected.who == "contractor" ? "somebody who works for us"
                          : affected.who == "member" ? "an elected member" : "another person";
  return affected.post.empty() ? who : fmt::format("{} ({})", who, one_line(affected.post));
}

}  // namespace

void gather_police_referral(const Gather& g) {
  const Referral& referral = *g.subject.referral;
  gather_incidents(g, referral.cites);
  std::vector<std::string> affected, proof, injuries;
  for (const auto& pin : referral.cites) {
    const auto incident = g.of_case.find<Incident>(pin.id);
    if (!incident || was_moved(g.of_case, pin.id)) continue;
    for (const auto& each : incident->affected) add_new(affected, affected_words(g, each));
    // The police are the reader for whom it is noted who holds the proof.
    for (const auto& each : incident->evidence) add_new(proof, fmt::format("{} ({}), held by {}", one_line(each.what), incident->occurred_on.words(), one_line(each.held_by)));
    if (!incident->safety_ref.empty()) add_new(injuries, one_line(incident->safety_ref));
  }
  if (affected.empty()) affected = {"nobody is recorded"};
  if (proof.empty()) proof = {"none that we know of"};
  g.say("their_reference", one_line(referral.reference));
  g.say("referred_on", referral.referred_on.words());
  g.say("immediate_danger", "This is a report, not an emergency call. Where anybody is in danger now, we ring 999");
  g.say("affected", "affected_item", affected);
  g.say("evidence", "evidence_item", proof);
  g.say("injuries", injuries.empty() ? "This record notes no report of an injury" : fmt::format("Injuries, if there were any, are in our health and safety report {}", quoted_list(injuries)));
  g.say("staff_witnesses", "Please ask for our staff, as witnesses or to give a statement, through us, and not at their homes");
}

}  // namespace regard
