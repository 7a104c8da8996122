// regard remind --to ics
#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <tuple>

#include "fetch_age.hpp"
#include "horizon.hpp"
#include "regard/core/text.hpp"
#include "regard/present/calendar_feed.hpp"
#include "regard/store/hash.hpp"
#include "remind.hpp"

namespace regard::cli {

namespace {

/// A hash for all of them: a readable one would tell of a marker, and one for those alone would too.
std::string uid_of(const Duty& duty) { return store::sha256(identity_of(duty)).substr(0, 32) + "@regard.invalid"; }

Instant newest(const std::vector<Record>& records) {
  Instant last;
  for (const auto& record : records)
    for (const auto& fact : record.versions) last = std::max(last, fact.recorded.at);
  return last;
}

/// The office's records count too: a holiday moves a day, and whoever leaves passes a duty on. So does a day that has
/// come, where nothing was recorded.
Instant stamp_of(const Duty& duty, Instant newest_record, Date today) {
  return duty.appears_on <= today ? std::max(newest_record, Instant(duty.appears_on.day())) : newest_record;
}

class Feed {
 public:
  Feed(Session& session, Horizon horizon) : session_(session), horizon_(std::move(horizon)) {}

  void add(const std::vector<Duty>& duties, const std::vector<Ends>& ends, Instant newest_record) {
    for (const auto& duty : duties) {
      if (!is_shown(session_.office(), duty, horizon_)) continue;
      events_.push_back(present::feed_event(duty, ends, uid_of(duty), stamp_of(duty, newest_record, horizon_.today)));
      const auto state = state_of(duty, horizon_);
      is_overdue_ |= state == DutyState::overdue;
      is_due_ |= state == DutyState::due;
    }
  }
  /// By day; of one day in an order that no clone has differently.
  std::string text(const std::string& fetched) {
    std::sort(events_.begin(), events_.end(), [](const auto& a, const auto& b) { return std::tie(a.day, a.uid) < std::tie(b.day, b.uid); });
    const present::FeedHead head{session_.office().council, session_.office().demo, static_cast<int>(session_.unreadable_files().size()), fetched};
    return present::calendar_feed(head, events_);
  }
  int status() const { return status_of(session_, is_overdue_, is_due_); }

 private:
  Session& session_;
  Horizon horizon_;
  std::vector<present::FeedEvent> events_;
  bool is_overdue_ = false, is_due_ = false;
};

void require_what_a_calendar_can_do(const Session& session) {
  if (session.words.has("--send"))
    throw Error(Error::Kind::usage, "--send: a calendar is not sent", "keep what '--to ics' prints as a file, or give --to mail");
  if (session.json() || session.csv())
    throw Error(Error::Kind::usage, fmt::format("--format: a calendar is not {}", session.words.one("--format")), "leave --format out, or give --to text");
}

/// Whoever runs this reads it, and whoever subscribes reads it in the feed.
void say_unreadable(Session& session) {
  const auto unreadable = session.unreadable_files();
  for (const auto& finding : unreadable)
    session.world.err << "UNREADABLE  " << visible(finding.where.words()) << "  " << visible(finding.what) << "\n";
  if (!unreadable.empty()) session.world.err << fmt::format("{} could not be read: this calendar is incomplete\n", unreadable.size() == 1 ? "1 record" : fmt::format("{} records", unreadable.size()));
}

}  // namespace

/// What is known, also where nothing is due: whoever subscribes must see that, rather than what was due.
int remind_by_calendar(Session& session) {
  require_what_a_calendar_can_do(session);
  const auto& cases = session.all_cases();
  auto horizon = horizon_of(session);
  horizon.all = !session.words.has("--within");
  const auto& office = session.office();
  Feed feed(session, horizon);
  feed.add(duties_of_office(office, horizon.today), {}, newest(office.records));
  for (const auto& of_case : cases)
    feed.add(duties_of(office, of_case, horizon.today), ends_by_itself(office, of_case, horizon.today), std::max(newest(office.records), newest(of_case.records)));
  const auto fetched = stale_fetch(session);
  session.world.out << feed.text(stale_since_words(fetched));
  say_unreadable(session);
  if (fetched.fault) throw *fetched.fault;  // the calendar may be old: it is given, and does not end well
  return feed.status();
}

}  // namespace regard::cli
