#include "regard/core/filed_mail.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/incident.hpp"
#include "regard/core/person.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

bool has_been_read(const FiledMail& mail) {
  return mail.read_on || !mail.new_information.empty() || !mail.safeguarding.empty() || mail.request != FiledRequest::none ||
         !mail.routed_to.empty();
}

/// "None" and "none." are the answer "none".
void normalise(std::string& answer) {
  if (is_none(answer)) answer = "none";
}

void require_reader(const Office& office, const Policy& policy, const Restriction& r, const Now& now) {
  const auto& roles = policy.roles_for("read_mail");
  auto readers = office.holders(roles, now.today);
  const auto named = named_reader(office, r);
  if (office.in_post(named, now.today)) readers.push_back(named);
  require(Rule::filed_mail_is_read_by_its_reader, std::find(readers.begin(), readers.end(), now.officer) != readers.end(),
          fmt::format("'{}' neither is the reader whom '{}' names nor holds a role that reads filed mail", now.officer, r.id),
          readers.empty() ? "nobody in post may: grant a role that reads it with 'regard officer grant'"
                          : fmt::format("it may be read by {}", quoted_list(readers)));
}

/// Of a reading: the mail came before it was read, and it has been read.
void require_reading_days(const FiledMail& reading, const Days& received, Date today) {
  require_has_come(reading.read_on, today, "the day it was read");
  require(Rule::dates_are_in_order, received.last <= reading.read_on,
          fmt::format("it was read on {}, before the last of it came on {}", reading.read_on.words(), received.last.words()),
          "give --read-on the day it was read, or file what came later by itself");
}

Changes file(const Office& office, const Policy& policy, const Case& of_case, FiledMail made, const Now& now) {
  if (!has_been_read(made)) require_recorder(office, now);
  require_open(of_case);
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  if (has_been_read(made)) require_reader(office, policy, r, now);
  require_allowed(r.state, Act::file_mail, r.id);
  require(Rule::measure_files_mail, files_mail(r.proposal->measures), fmt::format("no measure of '{}' touches what the person writes", r.id),
          "answer it, as you would anybody's; what a limit forbids is a breach: regard breach record");
  require_given(Described<FiledMail>::fields(), &made, {"received"}, "mail file");
  require_sound_filed_mail(office, of_case, made, now.today);
  return {{new_fact(made, of_case, now, "mail file")}};
}

/// What was found is recorded also after the restriction has ended, and after the person has died: others may be at risk.
Changes read(const Office& office, const Policy& policy, const Case& of_case, FiledMail made, const Now& now) {
  const auto filed = of_case.find<FiledMail>(made.about.id);
  require(Rule::filed_mail_is_read_once, !filed->about.id.starts_with("FIL"), fmt::format("'{}' says what was found in '{}'", filed.id(), filed->about.id),
          fmt::format("what is wrong in it is corrected: regard correct {} --set FIELD=VALUE --because TEXT", filed.id()));
  const auto before = reading_of(of_case, filed);
  require(Rule::filed_mail_is_read_once, !before, fmt::format("'{}' was read on {}", filed.id(), before ? before->read_on.words() : ""),
          fmt::format("what is wrong in it is corrected: regard correct {} --set FIELD=VALUE --because TEXT", before ? before.id() : ""));
  require_reader(office, policy, require_restriction(office, of_case, filed->about.id, now.today), now);
  made.received = {};
  made.items = {};
  if (!has_been_read(made)) require_answers(made, "mail file");  // nothing was said at all
  require_sound_filed_mail(office, of_case, made, now.today);
  return {{new_fact(made, of_case, now, "mail file")}};
}

}  // namespace

void require_sound_filed_mail(const Office& office, const Case& of_case, const FiledMail& mail, Date today) {
  const auto filed = mail.about.id.starts_with("FIL") ? of_case.find<FiledMail>(mail.about.id) : Held<FiledMail>{};
  const Days received = filed ? filed->received : mail.received;
  if (!filed) {
    const auto r = require_restriction(office, of_case, mail.about.id, today);
    require_has_come(received.last, today, "the day it came");
    require_binds_on(office, r, received.first, "the day it came");
    require_binds_on(office, r, received.last, "the last day on which it came");
  }
  if (!has_been_read(mail)) return;
  require_answers(mail, "mail file");
  require_reading_days(mail, received, today);
}

Changes file_mail(const Office& office, const Case& of_case, const FiledMail& request, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  FiledMail made = request;
  made.about = resolve_pin(request.about, of_case, {"PRO", "FIL"});
  normalise(made.new_information);
  normalise(made.safeguarding);
  const bool was_filed = made.about.id.starts_with("FIL");
  return was_filed ? read(office, policy, of_case, std::move(made), now) : file(office, policy, of_case, std::move(made), now);
}

std::vector<Held<FiledMail>> filed_under(const Case& of_case, std::string_view proposal_id) {
  std::vector<Held<FiledMail>> list;
  for (const auto& mail : of_case.all<FiledMail>())
    if (mail->about.id.starts_with("PRO") && (proposal_id.empty() || mail->about.id == proposal_id)) list.push_back(mail);
  return list;
}

Held<FiledMail> reading_of(const Case& of_case, const Held<FiledMail>& filed) {
  if (filed->read_on) return filed;
  for (const auto& reading : of_case.all<FiledMail>())
    if (reading->about.id == filed.id()) return reading;
  return {};
}

bool is_none(std::string_view answer) {
  const auto words = lower_ascii(one_line(answer));
  return words == "none" || words == "none.";
}

std::string named_reader(const Office& office, const Restriction& r) {
  for (const auto& measure : r.proposal->measures)
    if (office.officer(measure.reader)) return measure.reader;
  return {};
}

void require_answers(const FiledMail& reading, std::string_view act) {
  const auto answered = [&](bool given, std::string_view option, std::string_view question) {
    require(Rule::filed_mail_has_its_answers, given, fmt::format("it is not said {}", question), fmt::format("{}: give {}", act, option));
  };
  answered(static_cast<bool>(reading.read_on), "--read-on DATE", "when it was read");
  answered(!reading.new_information.empty(), "--new-information none, or what is new", "whether anything in it is new");
  answered(!reading.safeguarding.empty(), "--safeguarding none, or who may be at risk and why", "whether anybody may be at risk");
  answered(reading.request != FiledRequest::none, "--request none, foi, eir, sar, complaint or service", "whether it asks for something that must be answered");
  const bool passed_on = !reading.routed_to.empty() && !is_none(reading.routed_to);
  const bool nothing = is_none(reading.new_information) && is_none(reading.safeguarding) && reading.request == FiledRequest::nothing;
  require(Rule::new_matters_are_passed_on, nothing || passed_on,
          fmt::format("it holds {}, and it is not said to whom that was passed on",
                      !is_none(reading.safeguarding) ? "a worry about somebody" : !is_none(reading.new_information) ? "something new" : "a request"),
          fmt::format("{}: give --routed-to with the team or post that deals with it now", act));
}

std::vector<Held<FiledMail>> worries(const Case& of_case) {
  std::vector<Held<FiledMail>> list;
  for (const auto& filed : filed_under(of_case, {})) {
    const auto reading = reading_of(of_case, filed);
    if (reading && !is_none(reading->safeguarding) && !went_to_safeguarding(of_case, reading.id()) && !went_to_safeguarding(of_case, filed.id()))
      list.push_back(reading);
  }
  return list;
}

}  // namespace regard
