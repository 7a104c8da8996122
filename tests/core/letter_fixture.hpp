// A small office and a case of fictional people for tests of letters: facts by hand, ids and hashes made up.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "regard/core/letter.hpp"

namespace letter_fixture {

using namespace regard;

inline std::string hash_of(const std::string& words) {
  std::string hex;
  for (std::size_t i = 0; hex.size() < 64; ++i)
    hex += "0123456789abcdef"[(static_cast<unsigned char>(words[i % words.size()]) + i) % 16];
  return hex;
}

inline Date day(const char* iso) { return *Date::parse(iso); }
inline Instant at(const std::string& iso_day, const std::string& time = "10:00:00") {
  return *Instant::parse(iso_day + "T" + time + "Z");
}

inline Record record(Body body, const std::string& id, const std::string& iso_day,
                     const std::string& by = "sam.reed") {
  Fact fact;
  fact.header.kind = kind_of(body).word;
  fact.header.id = id;
  fact.header.case_id = "RC-2026-7K3F9MQ4";
  fact.body = std::move(body);
  fact.recorded = {by, at(iso_day)};
  fact.sha256 = hash_of(id);
  Record made;
  made.versions.push_back(std::move(fact));
  return made;
}

inline Pin pin(const std::string& id) { return {id, 1, hash_of(id)}; }

inline Policy policy() {
  Policy p;
  p.pack = "general";
  p.version = 1;
  p.sha256 = hash_of("general");
  p.title = "Managing Unacceptable Contact";
  p.person_noun = "customer";
  p.words = {{"restriction", "contact restriction"}, {"member", "councillor"}};
  p.categories = {{"abuse", "abusive or offensive words", false},
                  {"volume-of-contact", "an unreasonable amount of contact", true}};
  p.channels = {{"telephone", "telephone", false},
                {"email", "e-mail", false},
                {"post", "post", false},
                {"in-person", "in person", false},
                {"social-media", "social media", false},
                {"web", "the website", false}};
  for (const auto& kind : measure_kinds()) p.measures.emplace_back(kind.slug);
  p.roles = {{"record", {"officer"}}, {"letters", {"officer"}}, {"approve", {"senior-officer"}}};
  p.warning_stages = {
      {"informal", "informal warning", {"officer"}, false, "spoken", "informal-warning", {}, true},
      {"formal", "formal warning", {"manager"}, false, "letter", "formal-warning", {}, true},
      {"review", "conduct under review", {"manager"}, false, "letter", "under-review", {}, false}};
  p.default_at_review = "lift";
  p.review_notice_working_days = 20;
  p.deemed_delivery = {{"post", 2},      {"email", 1},      {"hand", 1},
                       {"collected", 1}, {"read-aloud", 1}, {"representative", 1}};
  p.appeal_window_working_days = 20;
  p.appeal.exists = true;
  p.appeal.to = "an officer who has had no part in it";
  p.appeal.counts_from = "in-force";
  p.appeal.late = "A late appeal is heard where there was a good reason for the delay.";
  p.appeal.decide_within_working_days = 20;
  p.appeal.warnings = "factual";
  p.in_force_during_appeal = true;
  p.mail_read_within_working_days = 2;
  p.members = {{"for", "single-point-of-contact"}, {"who", "ward"}};
  return p;
}

inline Details details() {
  Details d;
  d.address = "The Guildhall\nMarket Square\nAnytown AN1 2CD";
  d.telephone = "01234 567890";
  d.email = "hello@anytown.example";
  d.website = "www.anytown.example";
  d.out_of_hours = "01234 567899";
  d.safeguarding = "01234 567895, at any hour";
  d.policy_link = "www.anytown.example/contact-policy";
  d.privacy_link = "www.anytown.example/privacy";
  d.data_protection_officer = "dpo@anytown.example";
  d.appeals_to = "the Customer Feedback Team";
  d.appeals_address = "Customer Feedback Team\nThe Guildhall\nAnytown AN1 2CD";
  d.appeals_email = "appeals@anytown.example";
  d.appeals_other_ways = "Ring 01234 567893 and we will write it down for you.";
  d.service = {{"Customer Services", false, false}, {"Housing", true, false}};
  return d;
}

struct Setting {
  Policy in_force = policy();
  Details told = details();
  Nation nation = Nation::england;

  Office office() const {
    const auto officer = [](const std::string& id, const std::string& name, const std::string& post) {
      return Officer{id, name, post, id + "@anytown.example", day("2026-01-05")};
    };
    const auto grant = [](const std::string& id, const std::string& role) {
      return Grant{id, role, "", day("2026-01-05"), {}, ""};
    };
    std::vector<Record> facts = {
        record(officer("sam.reed", "Sam Reed", "Customer Relations Officer"), "OFF-00000001", "2026-01-05"),
        record(officer("ann.lee", "Ann Lee", "Customer Relations Manager"), "OFF-00000002", "2026-01-05"),
        record(officer("jo.grant", "Jo Grant", "Head of Customer Services"), "OFF-00000003", "2026-01-05"),
        record(officer("pat.cole", "Pat Cole", "Senior Adviser"), "OFF-00000004", "2026-01-05"),
        record(officer("bo.dale", "Bo Dale", "Receptionist"), "OFF-00000005", "2026-01-05"),
        record(grant("sam.reed", "officer"), "GRA-00000001", "2026-01-05"),
        record(grant("ann.lee", "manager"), "GRA-00000002", "2026-01-05"),
        record(grant("jo.grant", "senior-officer"), "GRA-00000003", "2026-01-05"),
        record(Adoption{in_force.pack, in_force.version, in_force.sha256, day("2026-01-05"), "Cabinet"},
               "ADO-00000001", "2026-01-05"),
        record(told, "DET-00000001", "2026-01-05"),
    };
    return Office("Anytown Council", nation, false, std::move(facts), {in_force});
  }
};

inline Person person() {
  Person p;
  p.name = "Kit Marlow";
  p.address = "14 Elm Row\nAnytown\nAN2 3EF";
  p.email = {"kit@mail.example"};
  p.service = "Customer Services";
  p.owner = "sam.reed";
  p.identity = Identity::confirmed;
  p.identity_evidence = "passport seen";
  return p;
}

inline Incident incident(const char* on, const std::string& time, const std::string& category,
                         const std::string& summary) {
  Incident i;
  i.occurred_on = day(on);
  i.at_time = time;
  i.channel = "telephone";
  i.category = category;
  i.summary = summary;
  i.affected = {{"bo.dale", ""}};
  return i;
}

inline Warning warning(const std::string& level, WarningMeans how, const char* on) {
  Warning w;
  w.level = level;
  w.given_on = day(on);
  w.how = how;
  w.cites = {pin("INC-00000001")};
  w.expects = "Please speak to the people who answer your calls without insults";
  w.given_by = {"ann.lee"};
  w.expires_on = add_months(day(on), 12);
  w.policy = policy().pin();
  return w;
}

inline Measure contact_measure() {
  Measure m = Measure::typed(
      "single-point-of-contact:contact=pat.cole,deputy=the Complaints Team on 01234 567891,reach=01234 "
      "567892, Tuesday or Thursday from 10 to 11");
  m.because = "Calls to many people at once kept them from other callers";
  return m;
}

inline Measure length_measure() {
  Measure m = Measure::typed("call-length:minutes=15");
  m.because = "Calls lasted up to two hours, and most of that time went on insults";
  return m;
}

inline Proposal proposal() {
  Proposal p;
  p.measures = {contact_measure(), length_measure()};
  p.cites = {pin("INC-00000002"), pin("INC-00000003")};
  p.reason =
      "You were asked on 9 November to stop insulting the people who answer your calls. Since then you have "
      "done so again, and have rung so often that others could not get through";
  p.from = day("2026-11-23");
  p.until = day("2027-05-24");
  p.review_on = day("2027-02-22");
  p.scope = "Customer Services";
  p.reviewer = "ann.lee";
  p.warnings = {pin("WRN-00000002")};
  p.policy = policy().pin();
  p.decided_by = "ann.lee";
  return p;
}

inline Decision decision(Outcome outcome) {
  Decision d;
  d.about = pin("PRO-H5R1WZ3K");
  d.outcome = outcome;
  d.reason = outcome == Outcome::approve
                 ? "The recordings bear out what is said. A meeting was offered twice, and a lesser step "
                   "would not have been enough"
                 : "A meeting has not been offered yet, and the calls have become fewer";
  d.policy = policy().pin();
  d.decided_by = "jo.grant";
  return d;
}

inline Letter letter(const std::string& kind, const std::string& about, SentBy by, const char* on) {
  Letter l;
  l.letter = kind;
  l.about = pin(about);
  l.sent_by = by;
  l.sent_on = day(on);
  l.policy = policy().pin();
  l.template_sha256 = hash_of("template");
  l.text_sha256 = hash_of("text");
  return l;
}

/// The person, three incidents, a spoken and a written warning.
inline Case warned() {
  Case c;
  c.id = "RC-2026-7K3F9MQ4";
  Incident calls =
      incident("2026-11-10", "", "volume-of-contact", "You rang Customer Services 46 times about one letter");
  calls.until_on = day("2026-11-17");
  calls.contacts = 46;
  calls.not_counted = 0;
  c.records = {
      record(person(), "PER-00000001", "2026-11-02"),
      record(incident("2026-11-02", "14:10", "abuse",
                      "You called the officer who answered your call \"useless\" and worse, four times"),
             "INC-00000001", "2026-11-02"),
      record(calls, "INC-00000002", "2026-11-18"),
      record(incident("2026-11-18", "09:05", "abuse",
                      "You swore at the officer who answered and told her to \"get lost\""),
             "INC-00000003", "2026-11-18"),
      record(warning("informal", WarningMeans::call, "2026-11-04"), "WRN-00000001", "2026-11-04"),
      record(warning("formal", WarningMeans::letter, "2026-11-09"), "WRN-00000002", "2026-11-09"),
  };
  return c;
}

/// With a proposal that waits.
inline Case proposed(const Proposal& made = proposal()) {
  Case c = warned();
  c.records.push_back(record(made, "PRO-H5R1WZ3K", "2026-11-19", "ann.lee"));
  return c;
}

inline Case decided(Outcome outcome = Outcome::approve, const Proposal& made = proposal()) {
  Case c = proposed(made);
  c.records.push_back(record(decision(outcome), "DEC-C0J8NE7V", "2026-11-20", "jo.grant"));
  return c;
}

/// Approved, and its letter sent by post.
inline Case told(const Proposal& made = proposal()) {
  Case c = decided(Outcome::approve, made);
  Letter sent = letter("decision", "PRO-H5R1WZ3K", SentBy::post, "2026-11-23");
  sent.promised = {day("2026-11-25"), day("2027-02-22"), day("2027-05-24"), day("2026-12-23")};
  c.records.push_back(record(sent, "LTR-P6D2VK9B", "2026-11-23"));
  return c;
}

inline Review review(ReviewOutcome outcome) {
  Review r;
  r.about = pin("PRO-H5R1WZ3K");
  r.outcome = outcome;
  r.reason = "Since January the calls have been shorter, and two of them were abusive";
  r.heard = "You told us on 11 February that one contact works for you, but that 15 minutes are too short";
  r.policy = policy().pin();
  r.decided_by = "ann.lee";
  if (outcome == ReviewOutcome::lifted) {
    r.agreement = "You will ask for a call back rather than ring again";
    return r;
  }
  r.review_on = day("2027-05-10");
  if (outcome == ReviewOutcome::varied) {
    r.measures = {contact_measure()};
    r.until = day("2027-04-30");
    r.review_on = {};
  }
  return r;
}

inline Case reviewed(ReviewOutcome outcome, const Proposal& made = proposal()) {
  Case c = told(made);
  c.records.push_back(record(review(outcome), "REV-00000001", "2027-02-22", "ann.lee"));
  return c;
}

inline Case quashed() {
  Case c = told();
  Ending e;
  e.about = pin("PRO-H5R1WZ3K");
  e.ending = EndingKind::quash;
  e.reason =
      "The calls of 10 to 17 November were made by somebody else, and we did not find that out in time";
  e.policy = policy().pin();
  e.decided_by = "jo.grant";
  c.records.push_back(record(e, "END-00000001", "2026-12-01", "jo.grant"));
  return c;
}

/// Warned again, that those who may restrict look at it.
inline Case under_review() {
  Case c = warned();
  c.records.push_back(record(warning("review", WarningMeans::letter, "2026-11-18"), "WRN-00000003", "2026-11-18", "ann.lee"));
  return c;
}

/// Imposed at once, for safety, and told in person.
inline Case imposed() {
  Case c = warned();
  Proposal p;
  p.immediate = true;
  p.measures = {length_measure(), Measure::typed("premises-ban:premises=the Guildhall,because=an officer was pushed there")};
  p.cites = {pin("INC-00000003")};
  p.reason = "An officer was pushed, and you said that you would come back";
  p.from = day("2026-11-19");
  p.until = p.review_on = day("2026-11-26");
  p.scope = "Customer Services";
  p.told_by = ToldBy::in_person;
  p.told_at = at("2026-11-19", "14:10:00");
  p.policy = policy().pin();
  p.decided_by = "jo.grant";
  c.records.push_back(record(p, "PRO-H5R1WZ3K", "2026-11-19", "jo.grant"));
  return c;
}

inline Appeal appeal(const std::string& about, const char* received) {
  return {pin(about), day(received), LodgedBy::email, "Fifteen minutes are too short for me", day("2026-12-23"), "", policy().pin()};
}

/// Appealed against: a restriction, or a warning that a letter told of.
inline Case appealed(Case c = told(), const std::string& about = "PRO-H5R1WZ3K", const char* received = "2026-12-10") {
  c.records.push_back(record(appeal(about, received), "APL-00000001", received, "ann.lee"));
  return c;
}

inline Case ruled(Ruled outcome, Case c = appealed()) {
  Ruling given;
  given.about = pin("APL-00000001");
  given.allocated_to = "pat.cole";
  given.policy = policy().pin();
  c.records.push_back(record(given, "RUL-00000001", "2026-12-29", "ann.lee"));
  Ruling made = given;
  made.allocated_to.clear();
  made.outcome = outcome;
  made.reason = "You said that 15 minutes are too short; the calls of this month bear that out";
  made.decided_by = "pat.cole";
  if (outcome == Ruled::vary) {
    made.measures = {contact_measure()};
    made.conditions = {"Housing answers the letter of 3 November by 15 January"};
  }
  c.records.push_back(record(made, "RUL-00000002", "2026-12-30", "pat.cole"));
  return c;
}

/// A new contact in place of the one who has moved on.
inline Case contact_changed() {
  Case c = told();
  ContactChange change{pin("PRO-H5R1WZ3K"), "the Complaints Team", "the Customer Services desk", "01234 567891, every day from 10 to 12",
                       day("2027-01-11"), "Pat Cole has moved on", policy().pin(), "ann.lee", {}};
  c.records.push_back(record(change, "CHG-00000001", "2027-01-07", "ann.lee"));
  return c;
}

inline Case adjusted(Stand decision) {
  Case c = warned();
  c.records.push_back(record(Adjustment{"Letters in large print, and a week to answer them", {"telephone"}, {}, decision, "seen by the adviser",
                                        decision == Stand::agreed ? day("2027-05-10") : Date{}},
                             "ADJ-00000001", "2026-11-12", "ann.lee"));
  return c;
}

/// A marker on the swearing of 18 November, approved the day after it was proposed; the person is told of it or not.
inline Case marked(Tell tell = Tell::told) {
  Case c = warned();
  Marker m;
  m.category = "abuse";
  m.cites = {pin("INC-00000003")};
  m.risk = "May strike out when an officer calls without notice";
  m.precautions = "Ring before a visit, and go in pairs";
  m.review_on = day("2027-02-22");
  m.remove_by = day("2027-11-22");
  m.tell = tell;
  if (tell == Tell::not_told) m.explanation = "The last letter was followed by a threat against whoever wrote it";
  m.policy = policy().pin();
  m.decided_by = "ann.lee";
  c.records.push_back(record(m, "MRK-00000001", "2026-11-19", "ann.lee"));
  Decision d = decision(Outcome::approve);
  d.about = pin("MRK-00000001");
  d.reason = "The recording bears out what is said";
  c.records.push_back(record(d, "DEC-00000001", "2026-11-20", "jo.grant"));
  return c;
}

/// A body outside is told of it, and its notice is to go.
inline Case shared() {
  Case c = marked();
  Notification n;
  n.about = pin("MRK-00000001");
  n.audience = Audience::partner;
  n.who = "Ambulance Service";
  n.told_by = NotifiedBy::letter;
  n.told_on = day("2026-11-23");
  c.records.push_back(record(n, "NTF-00000001", "2026-11-23"));
  return c;
}

/// The person was told, and the marker was removed half a year later.
inline Case unmarked() {
  Case c = marked();
  c.records.push_back(record(letter("marker", "MRK-00000001", SentBy::post, "2026-11-23"), "LTR-00000001", "2026-11-23"));
  Ending e;
  e.about = pin("MRK-00000001");
  e.ending = EndingKind::remove;
  e.reason = "Officers have met you six times since, and each time it was calm";
  e.policy = policy().pin();
  e.decided_by = "jo.grant";
  c.records.push_back(record(e, "END-00000001", "2027-05-10", "jo.grant"));
  return c;
}

/// A limit that was not kept, and something allowed for once.
inline Case broken(Handled handled = Handled::reminded, bool by_council = false) {
  Case c = told();
  c.records.push_back(record(Breach{pin("PRO-H5R1WZ3K"), day("2026-12-07"), "You rang at nine in the evening, and twice the next morning", handled, by_council},
                             "BRE-00000001", "2026-12-09", "ann.lee"));
  return c;
}
inline Case excepted() {
  Case c = told();
  c.records.push_back(record(Exception{pin("PRO-H5R1WZ3K"), "You can come to the Guildhall to sign your tenancy, at 10", day("2026-12-14"), {}, "it must be signed in person", policy().pin()},
                             "EXC-00000001", "2026-12-09", "jo.grant"));
  return c;
}
inline Case referred(ReferredTo to = ReferredTo::police) {
  Case c = warned();
  c.records.push_back(record(Referral{to, day("2026-11-19"), {pin("INC-00000003")}, "AS/77", {}}, "RFL-00000001", "2026-11-19", "ann.lee"));
  return c;
}

inline Now on(const char* iso_day, const std::string& officer = "sam.reed") {
  return {at(iso_day, "12:00:00"), day(iso_day), officer, ""};
}

/// One letter of each kind that can go, with the day on which it does.
struct Example {
  std::string letter;
  std::string about;
  Case of_case;
  Now now;

  LetterRequest request(SentBy by = SentBy::post) const { return {letter, about, by, now.today}; }
};

inline std::vector<Example> examples() {
  return {
      {"informal-warning", "WRN-00000001", warned(), on("2026-11-05")},
      {"formal-warning", "WRN-00000002", warned(), on("2026-11-10")},
      {"under-review", "WRN-00000003", under_review(), on("2026-11-19")},
      {"decision", "RST-H5R1WZ3K", decided(), on("2026-11-23")},
      {"immediate", "RST-H5R1WZ3K", imposed(), on("2026-11-20")},
      {"refusal", "PRO-H5R1WZ3K", decided(Outcome::refuse), on("2026-11-23")},
      {"review-reminder", "RST-H5R1WZ3K", told(), on("2027-01-25")},
      {"review-upcoming", "RST-H5R1WZ3K", told(), on("2027-01-25")},
      {"review-continue", "REV-00000001", reviewed(ReviewOutcome::continued), on("2027-02-23")},
      {"review-vary", "RST-H5R1WZ3K", reviewed(ReviewOutcome::varied), on("2027-02-23")},
      {"review-lift", "RST-H5R1WZ3K", reviewed(ReviewOutcome::lifted), on("2027-02-23")},
      {"expiry", "RST-H5R1WZ3K", told(), on("2027-05-26")},
      {"appeal-acknowledgement", "APL-00000001", appealed(), on("2026-12-11")},
      {"appeal-outcome", "APL-00000001", ruled(Ruled::vary), on("2026-12-31")},
      {"correction", "RST-H5R1WZ3K", quashed(), on("2026-12-02")},
      {"breach", "BRE-00000001", broken(), on("2026-12-10")},
      {"exception", "EXC-00000001", excepted(), on("2026-12-10")},
      {"police-referral", "RFL-00000001", referred(), on("2026-11-20")},
      {"adjustment-offer", "ADJ-00000001", adjusted(Stand::agreed), on("2026-11-13")},
      {"contact-change", "CHG-00000001", contact_changed(), on("2027-01-08")},
      {"review-missed", "RST-H5R1WZ3K", told(), on("2027-02-24")},
      {"marker", "MRK-00000001", marked(), on("2026-11-23")},
      {"marker-partner", "MRK-00000001", shared(), on("2026-11-23")},
      {"marker-removed", "END-00000001", unmarked(), on("2027-05-11")},
      {"not-informed-note", "MRK-00000001", marked(Tell::not_told), on("2026-11-23")},
  };
}

inline Example example(const std::string& letter) {
  for (auto& each : examples())
    if (each.letter == letter) return each;
  throw std::logic_error(letter);
}

}  // namespace letter_fixture
