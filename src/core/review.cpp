#include "regard/core/review.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/decision.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

bool is_stricter(const std::vector<Measure>& before, const std::vector<Measure>& after) {
  return std::any_of(after.begin(), after.end(), [&](const Measure& measure) {
    return std::find(before.begin(), before.end(), measure) == before.end();
  });
}

namespace {

void require_fresh_eyes(const Office& office, const Policy& policy, const Restriction& r, const Review& review, Date today) {
  const auto decided_before = [&](const std::string& id) {
    const auto& approvals = r.verdict.approvals;
    return id == decider(r.proposal) || std::any_of(approvals.begin(), approvals.end(), [&](const auto& d) { return decider(d) == id; });
  };
  auto others = office.holders(policy.roles_for("review"), today);
  std::erase_if(others, decided_before);
  require(Rule::reviewer_decided_before, !decided_before(review.decided_by) || !review.explanation.empty(),
          fmt::format("'{}' proposed or approved this restriction", review.decided_by),
          others.empty() ? "say with --because why nobody else could review"
                         : fmt::format("{} could review it; else say with --because why nobody else could", quoted_list(others)));
}

void require_heard(const Case& of_case, const Review& review) {
  require(Rule::heard_before_deciding, !review.heard.empty(), "nothing is recorded of what the person said, or of how they were asked",
          "give --heard TEXT: what they said, or when and how they were asked");
  for (const auto& said : unconsidered(of_case, review.about.id)) {
    const bool cited = std::any_of(review.considered.begin(), review.considered.end(), [&](const Pin& pin) { return pin.id == said.id(); });
    require(Rule::what_was_said_is_considered, cited, fmt::format("'{}' has not been considered", said.id()),
            fmt::format("read it, then give --cites {}", said.id()));
  }
}

void require_reasons(const Restriction& r, const Review& review) {
  if (review.outcome == ReviewOutcome::lifted) return;
  auto earlier = std::vector<std::string>{r.proposal->reason};
  if (r.decision) earlier.push_back(r.decision->reason);
  for (const auto& before : r.reviews) earlier.push_back(before->reason);
  const bool repeats = std::any_of(earlier.begin(), earlier.end(), [&](const auto& reason) {
    return lower_ascii(one_line(reason)) == lower_ascii(one_line(review.reason));
  });
  require(Rule::reasons_are_of_this_period, !repeats, "the reason repeats an earlier one word for word",
          "say what happened, or did not, since then");
}

void require_not_tighter(const Restriction& r, const Review& review) {
  const auto mend = fmt::format("propose it: regard restriction propose {} --follows {} …, and have it approved before {}",
                                r.proposal.fact->header.case_id, r.id, r.until.words());
  require(Rule::review_does_not_tighten, !review.until || review.until <= r.until,
          fmt::format("the end would move from {} to {}", r.until.words(), review.until.words()), mend);
  require(Rule::review_does_not_tighten, !is_stricter(r.measures, review.measures),
          "a measure would be added, or its words changed", mend);
}

/// continue and vary need the next date, unless the end falls within the interval.
void require_next_date(const Policy& policy, const Restriction& r, const Review& review, Date today) {
  if (review.outcome == ReviewOutcome::lifted) return;
  const Date end = review.until ? review.until : r.until;
  const Date latest = add_months(today, policy.later_reviews_within_months);
  require(Rule::review_date_is_given, review.review_on || end <= latest, "no next review date was given",
          fmt::format("give --review-on, by {}", std::min(latest, end).words()));
  if (!review.review_on) return;
  require(Rule::review_comes_in_time, today < review.review_on && review.review_on <= latest && review.review_on <= end,
          fmt::format("the next review ({}) is not between now and {}", review.review_on.words(), std::min(latest, end).words()),
          "give another --review-on");
}

void require_outcome(const Policy& policy, const Restriction& r, const Review& review, Date today) {
  const bool changes = review.until < r.until && review.until;
  const bool drops = !review.measures.empty() && review.measures.size() < r.measures.size();
  if (review.outcome == ReviewOutcome::varied)
    require(Rule::vary_changes_something, changes || drops, "nothing would change",
            "give --measure with the whole new list, or an earlier --until; or --outcome continue");
  else
    require(Rule::vary_changes_something, review.measures.empty() && !review.until,
            fmt::format("'{}' changes neither measures nor the end", word(review.outcome)), "use --outcome vary");
  require(Rule::dates_are_in_order, !review.until || today <= review.until, "the new end has passed", "use --outcome lift");
  require(Rule::lift_has_the_agreement,
          review.outcome != ReviewOutcome::lifted || !policy.lift_needs_agreement.value_or(false) || !review.agreement.empty(),
          "the policy lifts with the person's agreement, and none is recorded", "give --agreement TEXT, or let it end on its date");
}

}  // namespace

Changes record_review(const Office& office, const Case& of_case, const Review& request, const Now& now) {
  Review made = request;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "review");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::review, r.id);
  require_given(Described<Review>::fields(), &made, {"outcome", "reason"}, "review record");
  require(Rule::an_immediate_one_is_not_continued, !r.is_immediate() || made.outcome == ReviewOutcome::lifted,
          fmt::format("'{}' was imposed at once, and lapses on {}", r.id, r.until.words()),
          fmt::format("to go on, it is proposed and approved: regard restriction propose {} --follows {} …", of_case.id, r.id));
  require_fresh_eyes(office, policy, r, made, now.today);
  resolve_pins(made.considered, of_case, {"REP", "INC", "BRE"});
  require_heard(of_case, made);
  require_reasons(r, made);
  require_not_tighter(r, made);
  require_outcome(policy, r, made, now.today);
  require_next_date(policy, r, made, now.today);
  if (!made.measures.empty()) require_measures(office, of_case, policy, made.measures, now.today);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "review record")}};
}

Changes adjourn_review(const Office& office, const Case& of_case, const Review& request, const Now& now) {
  constexpr int most_working_days = 10;
  Review made;
  made.adjourned_to = request.adjourned_to;
  made.explanation = request.explanation;
  const Policy& policy = require_decider(office, now, made.decided_by, {}, "review");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::adjourn, r.id);
  require_given(Described<Review>::fields(), &made, {"adjourned_to", "explanation"}, "review adjourn");
  require(Rule::review_is_put_off_once, !r.is_immediate(), fmt::format("'{}' was imposed at once, and has no review", r.id), "ratify it or let it lapse");
  require(Rule::review_is_put_off_once, !r.adjourned, fmt::format("the review of '{}' was put off already, to {}", r.id, r.review_on.words()),
          "hold it now: regard review record");
  const Date latest = std::min(office.working_days().add(r.review_on, most_working_days), r.until);
  require(Rule::review_is_put_off_once, r.review_on < made.adjourned_to && now.today <= made.adjourned_to && made.adjourned_to <= latest,
          fmt::format("{} is not after {} and by {}", made.adjourned_to.words(), std::max(r.review_on, now.today).words(), latest.words()), "give another --to");
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "review adjourn")}};
}

Changes ask_for_review(const Office& office, const Case& of_case, const Review& request, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "record", now.today);
  require_open(of_case);
  Review made;
  made.asked_on = request.asked_on;
  made.grounds = request.grounds;
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::ask_review, r.id);
  require_given(Described<Review>::fields(), &made, {"asked_on", "grounds"}, "review ask");
  require_has_come(made.asked_on, now.today, "the day it was received");
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "review ask")}};
}

}  // namespace regard
