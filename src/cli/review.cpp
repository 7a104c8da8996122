// regard review due|record|adjourn|ask
#include "regard/core/review.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "horizon.hpp"
#include "listing.hpp"
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

Tree row_of(const Case& of_case, const Duty& duty, const Horizon& horizon, const Restriction& r) {
  Tree row = Tree::map();
  row.set("case", Tree::text(of_case.id));
  row.set("restriction", Tree::text(r.id));
  set_days(row, duty, horizon);
  row.set("reviewer", Tree::text(duty.owner));
  std::vector<std::string> measures;
  for (const auto& measure : r.measures) measures.push_back(measure.measure);
  row.set("measures", Tree::texts(measures));
  row.set("policy", Tree::text(r.decision->policy.pack));
  return row;
}

std::vector<Tree> reviews_due(Session& session, const Horizon& horizon) {
  std::vector<Tree> rows;
  for (const auto& of_case : session.all_cases())
    for (const auto& duty : duties_of(session.office(), of_case, horizon.today))
      if (duty.duty == "review" && is_shown(session.office(), duty, horizon))
        rows.push_back(row_of(of_case, duty, horizon, require_restriction(session.office(), of_case, duty.ref, horizon.today)));
  std::sort(rows.begin(), rows.end(), [](const Tree& a, const Tree& b) {
    return std::pair(a.find("due_on")->scalar, a.find("restriction")->scalar) < std::pair(b.find("due_on")->scalar, b.find("restriction")->scalar);
  });
  return rows;
}

int due(Session& session) {
  session.all_cases();
  const auto horizon = horizon_of(session);
  const auto rows = reviews_due(session, horizon);
  Listing listing{"review-due", "reviews", rows};
  listing.until = horizon.until;
  listing.columns = {{"state", "state"}, {"when", "", when}, {"due on", "due_on"}, {"restriction", "restriction"},
                     {"case", "case"}, {"reviewer", "reviewer"}, {"measures", "measures"}};
  listing.nothing = fmt::format("no review is due by {}", horizon.until.words());
  say(session, listing);
  return status_of(session, rows);
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
