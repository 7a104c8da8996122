// regard review due|record|adjourn|ask
#include "regard/core/review.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "duty_list.hpp"
#include "regard/core/text.hpp"
#include "shared_options.hpp"

namespace regard::cli {

namespace {

int record(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto review = session.request<Review>(form);
    const auto done = review.outcome == ReviewOutcome::lifted ? "lifted" : review.outcome == ReviewOutcome::varied ? "varied" : "continued";
    return Act{record_review(session.office(), session.one_case(), review, now),
               fmt::format("recorded review {{id}}: the restriction is {}; its letter: regard letter send review-{} {{id}}", done, word(review.outcome))};
  });
}

int adjourn(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{adjourn_review(session.office(), session.one_case(), session.request<Review>(form), now),
               "put off by {id}; tell the person: regard letter send review-upcoming {id} --by post --on DATE"};
  });
}

int ask(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{ask_for_review(session.office(), session.one_case(), session.request<Review>(form), now), "recorded {id}: a review is due within 10 working days"};
  });
}

struct DueReview {
  Duty duty;
  ReviewRow row;
};

ReviewRow row_of(const Duty& duty, const Horizon& horizon, const Restriction& r) {
  ReviewRow row{duty.case_id, r.id, duty.due_on, days_left(duty, horizon.today), state_of(duty, horizon), duty.owner, {}, r.decision->policy.pack};
  for (const auto& measure : r.measures) row.measures.push_back(measure.measure);
  return row;
}

std::vector<DueReview> reviews_due(Session& session, const Horizon& horizon) {
  std::vector<DueReview> found;
  for (const auto& of_case : session.all_cases())
    for (auto& duty : duties_of(session.office(), of_case, horizon.today)) {
      if (duty.duty != "review" || !is_shown(session.office(), duty, horizon)) continue;
      auto row = row_of(duty, horizon, require_restriction(session.office(), of_case, duty.ref, horizon.today));
      found.push_back({std::move(duty), std::move(row)});
    }
  std::sort(found.begin(), found.end(), [](const DueReview& a, const DueReview& b) { return std::tie(a.row.due_on, a.row.restriction) < std::tie(b.row.due_on, b.row.restriction); });
  return found;
}

int due(Session& session) {
  session.all_cases();
  const auto horizon = horizon_of(session);
  ReviewsDueAnswer answer{horizon.today, horizon.until, session.read_part(), {}};
  DutyList list;
  for (auto& [duty, row] : reviews_due(session, horizon)) {
    list.listed.push_back({std::move(duty), {join(row.measures, ", ")}});
    answer.reviews.push_back(std::move(row));
  }
  list.answer = answer_tree(answer);
  list.rows = "reviews";
  list.row_fields = &Described<ReviewRow>::fields();
  list.nothing = horizon.all ? "no review is due" : fmt::format("no review is due by {}", horizon.until.words());
  list.of_one_kind = true;
  return say(session, horizon, list);
}

}  // namespace

std::vector<Command> review_commands() {
  return {
      {"review", "due", "list the reviews that are due", horizon_options(), nullptr, false, "", {}, &due},
      {"review", "record", "record a review: continue, vary or lift",
       with_on_behalf({{"ID", "about", "", "the restriction, RST-…"},
                       {"--outcome", "outcome", "continue|vary|lift", ""},
                       {"--reason", "reason", "TEXT", ""},
                       {"--heard", "heard", "TEXT", ""},
                       {"--cites", "considered", "REP-…|INC-…|BRE-…", "", true},
                       {"--agreement", "agreement", "TEXT", ""},
                       {"--until", "until", "DATE", "", false, false, Option::Counted::from_today},
                       {"--review-on", "review_on", "DATE", "", false, false, Option::Counted::from_today},
                       {"--measure", "measures", "KIND:key=value,…", "", true},
                       {"--because", "explanation", "TEXT", "why nobody else could review; stays in the file"}}),
       &Described<Review>::fields, true, "ID", {"PRO"}, &record},
      {"review", "adjourn", "put a review off, once",
       {{"ID", "about", "", "the restriction, RST-…"}, {"--to", "adjourned_to", "DATE", ""}, {"--because", "explanation", "TEXT", "why; stays in the file"}},
       &Described<Review>::fields, true, "ID", {"PRO"}, &adjourn},
      {"review", "ask", "record that the person asks for a review",
       {{"ID", "about", "", "the restriction, RST-…"}, {"--received", "asked_on", "DATE", ""}, {"--grounds", "grounds", "TEXT", ""}},
       &Described<Review>::fields, true, "ID", {"PRO"}, &ask},
  };
}

}  // namespace regard::cli
