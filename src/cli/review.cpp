// regard review due|record
#include "regard/core/review.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "listing.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/text.hpp"
#include "session.hpp"
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

struct Horizon {
  Date today;
  Date until;
  bool all = false;
  std::string for_whom;
};

Horizon horizon_of(Session& session) {
  Horizon horizon{session.today(), {}, session.words.has("--all"), session.words.one("--for")};
  const auto typed = session.words.one("--within", "28d");
  const auto span = Span::parse(typed);
  if (!span) throw Error(Error::Kind::usage, fmt::format("--within: '{}' is not a length of time", visible(typed)), "write it as 28d, 4w, 3m or 10wd");
  horizon.until = session.office().working_days().add(horizon.today, *span);
  return horizon;
}

std::string state_of(const Duty& duty, const Horizon& horizon) {
  if (duty.due_on < horizon.today) return "overdue";
  return duty.due_on <= horizon.until ? "due" : "upcoming";
}

/// Whether the duty is this officer's, or this role's holders'.
bool is_for(const Office& office, const Duty& duty, const Horizon& horizon) {
  if (horizon.for_whom.empty() || duty.owner == horizon.for_whom || duty.owner == "role:" + horizon.for_whom) return true;
  return duty.owner.starts_with("role:") && office.holds(horizon.for_whom, duty.owner.substr(5), horizon.today);
}

/// --for names an officer of the register or a role of the policy.
void require_for(Session& session, const Horizon& horizon) {
  if (horizon.for_whom.empty() || session.office().officer(horizon.for_whom)) return;
  auto roles = vocabulary(session, "role");
  roles.emplace_back(registrar_role);
  if (std::find(roles.begin(), roles.end(), horizon.for_whom) == roles.end()) require_in_post(session.office(), horizon.for_whom, horizon.today);
}

Tree row_of(const Case& of_case, const Duty& duty, const Horizon& horizon, const Restriction& r) {
  Tree row = Tree::map();
  row.set("case", Tree::text(of_case.id));
  row.set("restriction", Tree::text(r.id));
  row.set("due_on", Tree::text(duty.due_on.iso()));
  row.set("days", Tree::integer(days_left(duty, horizon.today)));
  row.set("state", Tree::text(state_of(duty, horizon)));
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
    for (const auto& duty : duties_of(session.office(), of_case, horizon.today)) {
      if (duty.duty != "review" || !is_for(session.office(), duty, horizon)) continue;
      if (!horizon.all && state_of(duty, horizon) == "upcoming") continue;
      rows.push_back(row_of(of_case, duty, horizon, require_restriction(session.office(), of_case, duty.ref, horizon.today)));
    }
  std::sort(rows.begin(), rows.end(), [](const Tree& a, const Tree& b) {
    return std::pair(a.find("due_on")->scalar, a.find("restriction")->scalar) < std::pair(b.find("due_on")->scalar, b.find("restriction")->scalar);
  });
  return rows;
}

int status_of(Session& session, const std::vector<Tree>& rows) {
  if (!session.words.has("--exit-code")) return session.status();
  const auto any = [&](std::string_view state) {
    return std::any_of(rows.begin(), rows.end(), [&](const Tree& row) { return row.find("state")->scalar == state; });
  };
  return session.status(any("overdue") ? 11 : any("due") ? 10 : 0);
}

std::string when(const Tree& row) {
  const int days = std::stoi(row.find("days")->scalar);
  if (days < 0) return fmt::format("{} late", days == -1 ? "1 day" : fmt::format("{} days", -days));
  return days == 0 ? "today" : days == 1 ? "1 day" : fmt::format("{} days", days);
}

int due(Session& session) {
  session.all_cases();
  const auto horizon = horizon_of(session);
  require_for(session, horizon);
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
      {"review", "due", "list the reviews that are due",
       {{"--within", "", "28d", "how far to look: 28d, 4w, 3m, 10wd"},
        {"--all", "", "", "those further away too"},
        {"--for", "", "OFFICER|ROLE", "only what is theirs to do"},
        {"--exit-code", "", "", "end with 10 when something is due, 11 when overdue"}},
       nullptr, false, "", {}, &due},
      {"review", "record", "record a review: continue, vary or lift",
       with_on_behalf({{"ID", "about", "", "the restriction, RST-…"},
                       {"--outcome", "outcome", "continue|vary|lift", ""},
                       {"--reason", "reason", "TEXT", ""},
                       {"--heard", "heard", "TEXT", ""},
                       {"--cites", "considered", "REP-…|INC-…", "", true},
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
