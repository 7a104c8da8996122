// The letters after a review that continues, varies or lifts.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/text.hpp"

namespace regard {

/// A restriction stands for its latest review.
void find_review(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"REV", "PRO"});
  const bool is_review = std::holds_alternative<Review>(record.fact().body);
  if (is_review) s.review = {&record.fact()};
  const std::string about = is_review ? s.review->about.id : record.first().header.id;
  if (of_case.find<Proposal>(about)) find_restriction_of(office, of_case, about, today, s);
  if (!is_review && !s.restriction.reviews.empty()) s.review = s.restriction.reviews.back();
  require(Rule::letter_has_its_facts, s.review && s.restriction.proposal,
          fmt::format("'{}' has no review of a restriction", visible(typed)),
          "'regard review record' records one; then its letter can go");
  const auto letter = fmt::format("review-{}", word(s.review->outcome));
  require(Rule::letter_has_its_facts, letter == s.kind->slug,
          fmt::format("'{}' decided '{}'", s.review.id(), word(s.review->outcome)),
          fmt::format("its letter is '{}'", letter));
  s.about = s.review.fact;
  s.policy = &policy_of(office, s.review->policy, today);
  s.signers = {decider(s.review)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void may_show_review(const Case&, const Subject& s) { require_undisputed(s.restriction); }

/// Of a restriction that has ended since, the letter would say that it goes on.
void may_send_review(const Office&, const Case&, const Subject& s) {
  require(Rule::restriction_stands, stands(s.restriction.state), fmt::format("'{}' is {}", s.restriction.id, word(s.restriction.state)),
          "the letter would say that it goes on; send the letter about its end");
}

Promised promise_review(const Office& office, const Case& of_case, const Subject& s, const Sending& sending) {
  const Standing after = turn_at(office, of_case, s.restriction, *s.review.fact).after;
  return {{}, s.review->review_on, after.until, appeal_window_from(office, *s.policy, arrival_of(office, s, sending))};
}

namespace {

void gather_what_was_heard(const Gather& g) {
  const Review review = as_read_by(g.reader(), *g.subject.review);
  g.speaks_from(*g.subject.restriction.proposal.fact);
  g.say("reason", sentence(review.reason));
  g.say("heard", sentence(review.heard));
  g.say("agreement", sentence(review.agreement));
  gather_incidents(g, g.subject.review->considered);
  gather_breaches(g, g.subject.review->considered);
}

/// A review to come; none is due where the end comes first.
std::string next_review(Date review_on) {
  return review_on ? review_on.words() : "none before it ends, unless you ask for one";
}

}  // namespace

void gather_told_on(const Gather& g) {
  const auto& letter = g.subject.restriction.letter;
  if (letter) g.speaks_from(*letter.fact);
  g.say("told_on", letter ? letter->sent_on.words() : "");
}

void gather_after_the_end(const Gather& g) {
  g.say("if_again",
        "we may look at it at once. Any new limit would be a new decision, with its own letter and its own "
        "appeal");
  g.say("who_is_told", "told",
        {"Everybody whom we told of the limits will be told that they have ended, and asked to remove what "
         "they noted."});
}

std::string restored(const Gather& g, const std::vector<Measure>& measures) {
  const auto all = restrictions_of(g.office, g.of_case, g.today);
  if (std::any_of(all.begin(), all.end(), [&](const Restriction& r) { return stands(r.state) && r.id != g.subject.restriction.id; }))
    return "Other limits, about which we wrote to you separately, still apply.";
  std::vector<std::string> ways;
  for (const auto& channel : keys_of(g.subject.policy->channels))
    for (const auto& measure : measures)
      if (!channels_closed(measure, {channel}).empty()) {
        ways.push_back(by_channel(channel));
        break;
      }
  if (ways.empty()) return "You can contact us in all the usual ways again.";
  return fmt::format("You can contact us in all the usual ways again, also {}.", quoted_list(ways));
}

void gather_review(const Gather& g) {
  const BeforeAndAfter turn = turn_at(g, *g.subject.review.fact);
  gather_restriction(g, turn.after);
  gather_what_was_heard(g);
  gather_told_on(g);
  g.say("next_review", next_review(g.promised.review_by));
  std::vector<std::string> before;
  for (const auto& measure : measures_in_words(g, turn.before.measures))
    before.push_back(sentence_for(measure));
  g.say("measures_before", "measure_before", before);
  g.say("ended_before", turn.before.until == turn.after.until ? "" : turn.before.until.words());
}

void gather_lift(const Gather& g) {
  const BeforeAndAfter turn = turn_at(g, *g.subject.review.fact);
  gather_what_was_heard(g);
  gather_told_on(g);
  g.say("ended_on", g.subject.decided_on.words());
  g.say("restored", restored(g, turn.before.measures));
  gather_after_the_end(g);
}

}  // namespace regard
