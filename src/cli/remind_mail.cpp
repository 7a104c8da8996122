// regard remind --to mail
#include <fmt/format.h>
#include <ostream>

#include "fetch_age.hpp"
#include "horizon.hpp"
#include "regard/core/reminder.hpp"
#include "regard/core/text.hpp"
#include "regard/present/mail.hpp"
#include "regard/present/reminder.hpp"
#include "regard/store/hash.hpp"
#include "remind.hpp"
#include "send_mail.hpp"

namespace regard::cli {

namespace {

constexpr int the_world_failed = 4;
constexpr std::size_t id_characters = 32;

void require_mail_can_say_it(Session& session) {
  if (session.json() || session.csv()) throw Error(Error::Kind::usage, "--to mail has a format of its own", "leave --format out, or use --to text");
  if (session.words.has("--send") && !session.words.one("--today").empty())
    throw Error(Error::Kind::usage, "--today is for what only reads, and --send sends", "leave one of them out");
}

ToldToday told_today(Session& session, const Horizon& horizon, const std::string& fetched) {
  const ToldAsked asked{horizon.today, horizon.until, session.words.has("--within"), horizon.for_whom, session.words.has("--always"),
                        !session.unreadable.empty() || !fetched.empty()};
  return told_on(session.office(), session.all_cases(), all_duties(session), all_ends(session), asked);
}

/// The council writes, by the first registrar whose address a mail can come from, else by its own.
MailAddress sender(const Office& office, Date today) {
  for (const auto& id : office.holders({std::string(registrar_role)}, today))
    if (auto address = MailAddress::parse(office.officer(id)->email)) return *address;
  if (auto address = MailAddress::parse(office.details().email)) return *address;
  throw Error(Error::Kind::world, "no registrar has an e-mail that a mail can come from", "give one with 'regard officer update ID --email ADDRESS'");
}

Instant mailed_at(Session& session) {
  return session.words.one("--today").empty() ? session.now() : Instant(session.today().day() + std::chrono::hours(12));
}

std::vector<Reminder> reminders(Session& session, const Horizon& horizon, const std::vector<Told>& mails, const std::string& fetched) {
  if (mails.empty()) return {};
  const Office& office = session.office();
  const MailAddress from = sender(office, horizon.today);
  const auto typed = session.words.one("--within");
  const auto span = Span::parse(typed);
  const present::ReminderHead head{horizon.today, typed.empty() ? "28 days" : span ? span->words() : typed,
                                   typed.empty() ? "regard due" : "regard due --within " + typed, office.demo,
                                   static_cast<int>(session.unreadable_files().size()), fetched, read_words(session)};
  std::vector<Reminder> list;
  for (const auto& told : mails) {
    const auto words = present::reminder_words(told, head);
    const auto hash_of = [&](std::string_view what) {
      return store::sha256(fmt::format("{}\n{}\n{}\n{}", office.council, told.officer, horizon.today.iso(), what)).substr(0, id_characters);
    };
    std::vector<std::string> marks;
    for (const auto& thing : words.things) marks.push_back(hash_of(thing));
    const auto id = hash_of(join(words.things, "\n"));
    const MailAddress to = *MailAddress::parse(office.officer(told.officer)->email);
    list.push_back({told.officer, {office.council, from, to, words.subject, mailed_at(session), id, words.text, words.html}, marks});
  }
  return list;
}

/// What nobody could be told, and what could not be read. Officers by their ids alone.
void say_what_is_missing(Session& session, const ToldToday& told) {
  auto& err = session.world.err;
  for (const auto& finding : session.unreadable_files())
    err << fmt::format("error: {}: {}\n  'regard check' says how to mend it; until then the mails are incomplete\n", visible(finding.where.words()), visible(finding.what));
  for (const auto& id : told.no_address)
    err << fmt::format("error: the e-mail of '{0}' is no address that a mail can go to: what is theirs goes to the registrars\n  regard officer update {0} --email ADDRESS\n", id);
  if (told.is_lost)
    err << "error: no registrar can be reached by mail either: what is due is told to nobody\n  'regard due' shows it; 'regard officer list' shows who keeps the register\n";
}

int status_of_all(Session& session, const Horizon& horizon) {
  bool is_overdue = false, is_due = false;
  for (const auto& duty : all_duties(session))
    if (is_shown(session.office(), duty, horizon)) (duty.due_on < horizon.today ? is_overdue : is_due) = true;
  return status_of(session, is_overdue, is_due);
}

}  // namespace

int remind_by_mail(Session& session) {
  require_mail_can_say_it(session);
  session.all_cases();
  const auto horizon = horizon_of(session);
  const auto fetched = stale_fetch(session);
  const auto told = told_today(session, horizon, fetched.words);
  if (const auto why = passes_on_words(session, horizon); !why.empty()) session.world.err << "note: " << why << "\n";
  say_what_is_missing(session, told);
  const auto list = reminders(session, horizon, told.mails, fetched.words);
  bool all_went = true;
  if (session.words.has("--send")) {
    all_went = send(session, list);
  } else {
    std::vector<std::string> messages;
    for (const auto& each : list) messages.push_back(present::message(each.mail));
    session.world.out << present::mbox(messages, horizon.today);
  }
  if (fetched.fault) throw *fetched.fault;  // what is told may be old: it is told, and does not end well
  return all_went && !told.is_lost ? status_of_all(session, horizon) : the_world_failed;
}

}  // namespace regard::cli
