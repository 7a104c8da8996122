#include "regard/core/filed_mail.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/correction.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<FiledMail>& a) { return file_mail(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

/// In force from 2 November until 30 April: letters about one matter are filed, and c.three reads them.
World files(const std::string& measure = "file-without-reply:reader=c.three,subject=the boiler") {
  World w = warned();
  w.on("2026-10-22");
  Proposal p = a_proposal(w.incident);
  p.measures = {Measure::typed(measure)};
  p.measures.front().because = "forty letters on one matter";
  w.proposal = w.put(propose(w.office, w.of_case, p, w.now()));
  w.on("2026-10-26");
  w.decision = w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  w.on("2026-10-28");
  w.letter = w.send("decision", w.proposal);
  return w.on("2026-11-10");
}

FiledMail some_mail(std::string_view first = "2026-11-09", std::string_view last = {}) {
  FiledMail m;
  m.about = Pin::typed("RST-00000006");
  m.received = {day(first), day(last.empty() ? first : last)};
  return m;
}

FiledMail a_reading(const std::string& about, std::string_view on) {
  FiledMail m;
  m.about = Pin::typed(about);
  m.read_on = day(on);
  m.new_information = m.safeguarding = "none";
  m.request = FiledRequest::nothing;
  return m;
}

std::string put(World& w, const FiledMail& mail, const std::string& officer = "a.one") { return w.put(file_mail(w.office, w.of_case, mail, w.now(officer))); }

const Duty* duty_of(const std::vector<Duty>& all, std::string_view duty, std::string_view ref) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Duty& d) { return d.duty == duty && d.ref == ref; });
  return found == all.end() ? nullptr : &*found;
}
bool has_duty(const World& w, std::string_view duty, std::string_view ref) { return duty_of(duties_of(w.office, w.of_case, w.today()), duty, ref); }

void unclose(World& w) {
  std::erase_if(w.facts, [](const Fact& f) { return f.header.kind == "closure"; });
  w.refresh();
}

}  // namespace

TEST_CASE("filing mail: the ladder") {
  Attempt<FiledMail> attempt{files("call-length:minutes=15"), {}, "z.nobody"};
  World& w = attempt.world;
  w.add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.about = Pin::typed("INC-00000005");
  const auto changes = climb<FiledMail>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 November 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal or filed mail in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { unclose(a.world); a.world.add(Delivery{a.world.pin(a.world.letter), day("2026-11-10"), "gone away"}, "a.one"); }},
      {Rule::restriction_is_in_force, "'RST-00000006' is approved",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "delivery"; }); a.world.refresh(); }},
      {Rule::measure_files_mail, "no measure of 'RST-00000006' touches what the person writes", [](auto& a) { a.world = files(); }},
      {Rule::everything_needed_is_given, "'received' was not given", [](auto& a) { a.request.received = {day("2026-11-10"), day("2026-11-11")}; }},
      {Rule::date_has_come, "the day it came (2026-11-11)", [](auto& a) { a.request.received = {day("2026-11-01"), day("2026-11-03")}; }},
      {Rule::it_bound_the_person_then, "the day it came (1 November 2026)", [](auto& a) { a.request.received = {day("2026-11-02"), day("2026-11-03")}; }},
  }, act);
  CHECK(made<FiledMail>(changes).about == w.pin(w.proposal));
}

TEST_CASE("reading filed mail: the ladder") {
  World w = files();
  const auto filed = put(w, some_mail("2026-11-05", "2026-11-09"));
  Attempt<FiledMail> attempt{w, {}, "z.nobody"};
  attempt.request.about = Pin::typed(filed);
  const auto changes = climb<FiledMail>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.officer = "b.two"; }},
      {Rule::filed_mail_is_read_by_its_reader, "'b.two' neither is the reader whom 'RST-00000006' names", [](auto& a) { a.officer = "c.three"; }},
      {Rule::filed_mail_has_its_answers, "it is not said when it was read", [](auto& a) { a.request.read_on = day("2026-11-11"); }},
      {Rule::filed_mail_has_its_answers, "it is not said whether anything in it is new", [](auto& a) { a.request.new_information = "None."; }},
      {Rule::filed_mail_has_its_answers, "it is not said whether anybody may be at risk", [](auto& a) { a.request.safeguarding = "a child is left alone"; }},
      {Rule::filed_mail_has_its_answers, "it is not said whether it asks for something", [](auto& a) { a.request.request = FiledRequest::nothing; }},
      {Rule::new_matters_are_passed_on, "it holds a worry about somebody", [](auto& a) { a.request.safeguarding = "none", a.request.new_information = "a new leak"; }},
      {Rule::new_matters_are_passed_on, "it holds something new", [](auto& a) { a.request.new_information = "none", a.request.request = FiledRequest::foi; }},
      {Rule::new_matters_are_passed_on, "it holds a request", [](auto& a) { a.request.routed_to = "none"; }},
      {Rule::new_matters_are_passed_on, "it holds a request", [](auto& a) { a.request.routed_to = "Information Governance"; }},
      {Rule::date_has_come, "the day it was read (2026-11-11)", [](auto& a) { a.request.read_on = day("2026-11-08"); }},
      {Rule::dates_are_in_order, "it was read on 8 November 2026, before the last of it came on 9 November 2026", [](auto& a) { a.request.read_on = day("2026-11-09"); }},
  }, act);
  CHECK(made<FiledMail>(changes).about == w.pin(filed));
  CHECK(made<FiledMail>(changes).new_information == "none");
  const auto reading = w.put(changes);
  CHECK(reading_of(w.of_case, w.of_case.find<FiledMail>(filed)).id() == reading);
  CHECK(refusal_of([&] { put(w, a_reading(filed, "2026-11-10"), "c.three"); }).starts_with("filed-mail-is-read-once: '" + filed + "' was read on"));
  CHECK(refusal_of([&] { put(w, a_reading(reading, "2026-11-10"), "c.three"); }).starts_with("filed-mail-is-read-once: '" + reading + "' says"));
}

TEST_CASE("filed and read at once, by the reader, who need not be one who records") {
  World w = files();
  FiledMail mail = a_reading("RST-00000006", "2026-11-10");
  mail.received = {day("2026-11-09"), day("2026-11-09")};
  CHECK(refusal_of([&] { put(w, mail, "b.two"); }).starts_with("filed-mail-is-read-by-its-reader"));
  const auto id = put(w, mail, "c.three");
  CHECK_FALSE(has_duty(w, "mail-to-read", id));
  CHECK(filed_under(w.of_case, w.proposal).size() == 1);
}

TEST_CASE("a half-answered reading is no reading, also where it is filed at once") {
  World w = files();
  FiledMail mail = some_mail();
  mail.safeguarding = "none";
  CHECK(refusal_of([&] { put(w, mail); }).starts_with("filed-mail-has-its-answers"));
}

TEST_CASE("filed mail is to be read within the policy's days, by its reader, also after the end and after a death") {
  World w = files();
  const auto filed = put(w, some_mail());
  auto all = duties_of(w.office, w.of_case, w.today());
  REQUIRE(duty_of(all, "mail-to-read", filed));
  CHECK(duty_of(all, "mail-to-read", filed)->due_on == day("2026-11-12"));
  CHECK(duty_of(all, "mail-to-read", filed)->owner == "c.three");
  w.on("2026-11-20").put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(has_duty(w, "mail-to-read", filed));
  w.put(close_case(w.office, w.of_case, CaseClosure{"the family rang", true}, w.now()));
  CHECK(has_duty(w, "mail-to-read", filed));
  const auto findings = check_case(w.office, w.of_case, w.today(), w.clock);
  CHECK(std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == Rule::filed_mail_is_read_in_time; }));
  FiledMail reading = a_reading(filed, "2026-11-20");
  reading.safeguarding = "a child is left alone at night";
  reading.routed_to = "Children's Social Care";
  const auto read = put(w, reading, "c.three");
  CHECK_FALSE(has_duty(w, "mail-to-read", filed));
  CHECK(has_duty(w, "safeguarding-first", read));
  w.put(record_referral(w.office, w.of_case, {ReferredTo::safeguarding, w.today(), {Pin::typed(read)}, {}, {}}, w.now()));
  CHECK_FALSE(has_duty(w, "safeguarding-first", read));
  CHECK(refusal_of([&] { record_referral(w.office, w.of_case, {ReferredTo::safeguarding, w.today(), {Pin::typed(w.incident)}, {}, {}}, w.now()); }).starts_with("case-is-open"));
}

TEST_CASE("a worry stays a duty of the same day until safeguarding has been told; another body will not do") {
  World w = files();
  FiledMail mail = a_reading("RST-00000006", "2026-11-10");
  mail.received = {day("2026-11-09"), day("2026-11-09")};
  mail.safeguarding = "she says that she cannot go on";
  mail.routed_to = "Adult Social Care";
  const auto id = put(w, mail, "c.three");
  const auto all = duties_of(w.office, w.of_case, w.today());
  REQUIRE(duty_of(all, "safeguarding-first", id));
  CHECK(duty_of(all, "safeguarding-first", id)->due_on == day("2026-11-10"));
  w.put(record_referral(w.office, w.of_case, {ReferredTo::police, w.today(), {Pin::typed(id)}, {}, {}}, w.now()));
  CHECK(has_duty(w, "safeguarding-first", id));
  w.put(record_referral(w.office, w.of_case, {ReferredTo::safeguarding, w.today(), {Pin::typed(id)}, {}, {}}, w.now()));
  CHECK_FALSE(has_duty(w, "safeguarding-first", id));
}

TEST_CASE("which measures file what the person writes") {
  for (const auto* kind : {"single-point-of-contact", "named-contacts", "channel-only", "channel-closed", "contact-frequency", "subject-closed", "file-without-reply",
                           "one-response", "issues-per-period", "divert-email", "representative-only"})
    CHECK_MESSAGE(measure_kind(kind)->files_mail, kind);
  for (const auto* kind : {"call-times", "call-length", "meeting-length", "appointment-only", "witness-present", "premises-ban", "voicemail", "withhold-staff-names",
                           "social-media-block", "discretionary-service-limit", "behaviour-agreement"})
    CHECK_MESSAGE(!measure_kind(kind)->files_mail, kind);
}

TEST_CASE("a corrected answer meets the same tests") {
  World w = files();
  const auto filed = put(w, some_mail());
  const auto read = put(w, a_reading(filed, "2026-11-10"), "c.three");
  Tree fields = Tree::map();
  fields.set("new_information", Tree::text("the boiler was replaced"));
  CHECK(refusal_of([&] { correct(w.office, w.of_case, read, fields, "overlooked", w.now()); }).starts_with("new-matters-are-passed-on"));
  fields.set("routed_to", Tree::text("Repairs"));
  CHECK(refusal_of([&] { correct(w.office, w.of_case, read, fields, "overlooked", w.now()); }) == "");
}
