// What letters about warnings say.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/move.hpp"
#include "regard/core/text.hpp"

namespace regard {

void find_warning(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.about = &require_record(of_case, typed, {"WRN"}).fact();
  s.warning = {s.about};
  s.policy = &policy_of(office, s.warning->policy, today);
  s.signers = s.warning->given_by;
  if (s.signers.empty()) s.signers = {s.about->recorded.by};
  if (s.kind->slug != "under-review") s.signers.resize(1);  // those who will decide sign together that they look at it
  s.decided_on = s.warning->given_on;  // it may have been recorded some days after it was given
}

/// A stage that names a letter has that one, spoken or not; one that names none has a formal warning when written.
void may_show_warning(const Case& of_case, const Subject& s) {
  require(Rule::incident_is_this_persons, !answers_nothing(of_case, *s.warning),
          fmt::format("all that '{}' answers was moved to another case", s.about->header.id), "it counts for nothing and is not sent");
  const auto* stage = s.policy->stage(s.warning->level);
  const bool written = s.warning->how == WarningMeans::letter || (stage && stage->how == "letter");
  std::string letter = stage ? stage->letter : "";
  if (letter.empty() && written) letter = "formal-warning";
  require(Rule::letter_has_its_facts, letter == s.kind->slug,
          letter.empty()
              ? fmt::format("'{}' was spoken, and the policy asks for no letter after it", s.about->header.id)
              : fmt::format("'{}' is a '{}' warning, whose letter is '{}'", s.about->header.id,
                            s.warning->level, letter),
          "'regard letter kinds' says what each letter is about");
  require(Rule::letter_has_its_facts, !quashed_on_appeal(of_case, s.about->header.id),
          fmt::format("'{}' was quashed on appeal", s.about->header.id), "it counts for nothing; its letter is 'appeal-outcome'");
}

/// A warning can be challenged where the policy says so.
Promised promise_warning(const Office& office, const Case&, const Subject& s, const Sending& sending) {
  const auto& allowed = s.policy->appeal.warnings;
  if (allowed != "factual" && allowed != "full") return {};
  return {{}, {}, {}, appeal_window_from(office, *s.policy, arrival_of(office, s, sending))};
}

namespace {

/// What somebody can do who disagrees with a warning: as much as the policy gives.
std::string against_a_warning(const Gather& g) {
  const auto& values = g.values;
  const std::string& allowed = g.subject.policy->appeal.warnings;
  if (allowed != "full" && allowed != "factual")
    return "There is no appeal against a warning. If we have something wrong, tell us, and we will keep what "
           "you say "
           "with it.";
  const auto given = [&](std::string_view name) {
    const Tree* value = values.find(name);
    return value && value->shape == Tree::Shape::text ? value->scalar : std::string();
  };
  for (const auto name : {"appeals_to", "appeals_address", "appeals_email", "appeals_other_ways"})
    if (given(name).empty()) return {};
  const auto where = fmt::format("Write to {}, or e-mail {}. Other ways: {}", given("appeals_address"),
                                 given("appeals_email"), given("appeals_other_ways"));
  if (allowed == "full")
    return fmt::format("You can appeal against this warning to {}, by {}. {}", given("appeals_to"),
                       given("appeal_by"), where);
  return fmt::format("If we have a fact wrong, you can ask {} to look at it, by {}. {}", given("appeals_to"),
                     given("appeal_by"), where);
}

std::string watched(const Warning& warning) {
  std::string words = warning.monitor_until
                          ? fmt::format("We will see how things go until {}.", warning.monitor_until.words())
                          : "We will see how things go from now on.";
  if (warning.expires_on)
    words +=
        fmt::format(" This warning counts until {}; after that day it lapses.", warning.expires_on.words());
  return words;
}

}  // namespace

void gather_warning(const Gather& g) {
  const Warning warning = as_read_by(g.reader(), *g.subject.warning);
  gather_incidents(g, g.subject.warning->cites);
  gather_appeal(g);
  g.say("expects", sentence(warning.expects));
  g.say("given_on", warning.given_on.words());
  g.say_whether("spoken", warning.how != WarningMeans::letter);
  g.say("monitoring", watched(warning));
  g.say("may_follow",
        "we may decide to limit how you can contact us. Two people would have to agree to that, you would "
        "have their "
        "reasons in writing, and you could appeal");
  g.say("offers", "a change in how we deal with you, a meeting, or a talk with somebody neutral");
  g.say("if_you_disagree", against_a_warning(g));
}

namespace {

/// When the person was warned before, and did not change.
std::string escalated(const Gather& g) {
  std::vector<std::string> days;
  for (const auto& earlier : g.of_case.all<Warning>()) {
    if (earlier.id() == g.subject.warning.id()) break;
    if (quashed_on_appeal(g.of_case, earlier.id())) continue;
    g.speaks_from(*earlier.fact);
    days.push_back(as_read_by(g.reader(), *earlier).given_on.words());
  }
  const std::string passed_on = "It has now been passed to those who may limit how somebody is in contact with us.";
  return days.empty() ? passed_on : fmt::format("We warned you on {}. {}", quoted_list(days), passed_on);
}

}  // namespace

void gather_under_review(const Gather& g) {
  gather_warning(g);
  const Date arrival = deemed_arrival(g.office, *g.subject.policy, g.sending.sent_by, g.sending.sent_on);
  g.say("escalated", escalated(g));
  g.say("deciders", deciders(g));
  g.say("comment_by", g.office.working_days().add(arrival, comment_within_working_days).words());
  g.say("how_to_comment", ways_to_reach(as_read_by(g.reader(), g.office.details()), keys_of(g.subject.policy->channels), {}));
}

}  // namespace regard
