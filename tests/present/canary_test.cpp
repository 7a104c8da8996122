// A word of its own in every text that stays in the file or with staff: none of them reaches a letter, a card or an
// extract that it is not for. The fields come from the descriptions of the kinds, so a new one is tested by being there.
#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>

#include "../core/letter_fixture.hpp"
#include "regard/core/lookup.hpp"
#include "regard/present/calendar_feed.hpp"
#include "regard/present/extract.hpp"
#include "regard/present/json.hpp"
#include "regard/present/letter_text.hpp"
#include "regard/present/reminder.hpp"
#include "shipped_templates.hpp"

using namespace letter_fixture;
using namespace regard::present;

namespace {

std::string letters_of(std::string_view text) {
  std::string only;
  for (const char c : text)
    if (c >= 'a' && c <= 'z') only += c;
  return only;
}
std::string canary(std::string_view kind, std::string_view field) { return "canaryX" + letters_of(kind) + "X" + letters_of(field) + "X"; }

/// Texts that a person makes up; what is looked up in a vocabulary, a service and a language must stay what they are.
bool takes_a_canary(const Field& field) {
  return field.type.form == Form::text && !field.type.fields && field.vocabulary.empty() && field.type.choices.empty() && field.name != "service" && field.name != "language";
}

/// Puts a canary into every text of `fields` that `reader` may not read; into those that are not given too.
/// What is part of a field travels no further than the field.
Tree planted(const std::vector<Field>& fields, Tree record, std::string_view kind, Reader reader, Reader whole = Reader::person) {
  for (const auto& field : fields) {
    const Reader furthest = std::min(whole, field.reader);
    if (Tree* part = record.find(field.name); part && field.type.fields) {
      if (part->is_list())
        for (auto& item : part->items) item = planted(*field.type.fields(), item, kind, reader, furthest);
      else *part = planted(*field.type.fields(), *part, kind, reader, furthest);
    }
    if (!takes_a_canary(field) || furthest >= reader) continue;
    Tree word = Tree::text(canary(kind, field.name));
    if (field.type.many) word = Tree::list({word});
    if (field.type.keyed) {
      Tree keyed = Tree::map();
      keyed.set("cause", word);
      word = keyed;
    }
    record.set(std::string(field.name), word);
  }
  return record;
}

void plant(Fact& fact, Reader reader) {
  const Kind& kind = kind_of(fact.body);
  Reading reading;
  read_fields(kind.fields(), record_in(fact.body), planted(kind.fields(), write_fields(kind.fields(), record_in(fact.body)), kind.word, reader), reading);
  for (const auto& problem : reading.problems) FAIL_CHECK(kind.word << ": " << problem.what);
}

/// With a record of what no letter here is about, so that it could slip in.
Case with_more(Case of_case) {
  auto add = [&](Body body, const std::string& id) { of_case.records.push_back(record(std::move(body), id, "2026-11-04")); };
  add(Adjustment{"words", {}, {}, Stand::asked, "words", {}}, "ADJ-00000099");
  add(Representation{pin("INC-00000001"), day("2026-11-04"), From::person, "words"}, "REP-00000099");
  add(Link{Tie::linked_to, "RC-2026-00000001", "words", "words", {}}, "LNK-00000099");
  add(Representative{"words", Basis::advocate, "words", {}}, "ADV-00000099");
  OmbudsmanCase complaint;
  complaint.body = complaint.reference = "words";
  complaint.dated = day("2026-11-04");
  complaint.stage = OmbudsmanStage::opened;
  add(complaint, "OMB-00000099");
  return of_case;
}

Case planted(Case of_case, Reader reader) {
  of_case = with_more(std::move(of_case));
  for (auto& each : of_case.records)
    for (auto& fact : each.versions) {
      if (auto* incident = std::get_if<Incident>(&fact.body)) incident->evidence = {{"words", "words", {}, 0, ""}};
      plant(fact, reader);
    }
  return of_case;
}

std::string letter_words_of(const Example& e) {
  const auto making = make_letter(Setting{}.office(), e.of_case, e.request(), e.now, false);
  return json(making.values) + shipped_templates::letter_markdown(e.letter, shipped_templates::shipped(e.letter), shipped_templates::parts, making.values, {});
}

using Words = std::set<std::string>;

Words canaries_in(const std::string& text) {
  static const std::regex word("canaryX[a-z]+X[a-z]+X");
  Words found;
  for (auto each = std::sregex_iterator(text.begin(), text.end(), word); each != std::sregex_iterator(); ++each) found.insert(each->str());
  return found;
}

/// The report to the police names the proof, who holds it, and the references: that is what they are noted for.
const std::map<std::string, Words> meant_for = {
    {"police-referral",
     {canary("incident", "what"), canary("incident", "held_by"), canary("incident", "safety_ref"), canary("incident", "police_ref"), canary("referral", "reference")}},
    // Why the person is not told is what this note in the file is for.
    {"not-informed-note", {canary("marker", "explanation"), canary("review", "explanation")}},
};

std::string listed(const Words& words) {
  std::string list;
  for (const auto& word : words) list += word + " ";
  return list;
}

}  // namespace

TEST_CASE("no letter holds a word that stays with somebody nearer to the file than its reader") {
  for (auto e : examples()) {
    CAPTURE(e.letter);
    const Reader reader = letter_kind(e.letter)->reader;
    if (reader == Reader::file) continue;
    e.of_case = planted(e.of_case, reader);
    auto found = canaries_in(letter_words_of(e));
    if (const auto meant = meant_for.find(e.letter); meant != meant_for.end())
      for (const auto& word : meant->second) found.erase(word);
    CHECK(listed(found) == "");
  }
}

TEST_CASE("canaries are there to be found") {
  Case of_case = planted(told(), Reader::person);
  std::string all;
  for (const auto& each : of_case.records) all += json(write_fact(each.fact()));
  const auto found = canaries_in(all);
  for (const auto& word : {canary("incident", "detail"), canary("incident", "words"), canary("incident", "held_by"), canary("person", "identity_evidence"),
                           canary("proposal", "considered"), canary("adjustment", "explanation"), canary("link", "relation"), canary("ombudsman", "finding")}) {
    CAPTURE(word);
    CHECK(found.contains(word));
  }
  // A letter to the person that gave away what staff alone may read would be caught.
  Example e = example("decision");
  e.of_case = planted(e.of_case, Reader::person);
  for (auto& each : e.of_case.records)
    if (auto* p = std::get_if<Proposal>(&each.versions.front().body)) p->reason = canary("incident", "detail");
  CHECK(listed(canaries_in(letter_words_of(e))) == canary("incident", "detail") + " ");
}

TEST_CASE("the lookup and the extract say what to do, and no word of what happened or why") {
  // Everything that anybody wrote, but what the person is called and where they live, and what a limit says.
  Case of_case = marked();
  const auto with_limit = told();
  for (const auto& each : with_limit.records)
    if (!of_case.record(each.first().header.id)) of_case.records.push_back(each);
  of_case.records.push_back(record(Adjustment{"Letters in large print", {}, {}, Stand::agreed, "words", {}}, "ADJ-00000098", "2026-11-04"));
  of_case = with_more(std::move(of_case));
  for (auto& each : of_case.records)
    for (auto& fact : each.versions) {
      const bool is_person = std::holds_alternative<Person>(fact.body);
      const auto* adjustment = std::get_if<Adjustment>(&fact.body);
      const bool is_agreed = adjustment && adjustment->decision == Stand::agreed;
      if (auto* p = std::get_if<Proposal>(&fact.body)) {
        p->reason = canary("proposal", "reason");
        for (auto& measure : p->measures) measure.because = canary("proposal", "because");
        continue;
      }
      plant(fact, is_person || is_agreed ? Reader::person : Reader{3});  // beyond every reader: all of its texts
    }
  const Office office = Setting{}.office();
  const Date today = day("2026-12-01");
  const auto people = extract(office, {of_case}, today);
  REQUIRE(people.size() == 1);
  REQUIRE_FALSE(people.front().card.limits.empty());
  REQUIRE_FALSE(people.front().card.safety.empty());
  const ExtractHead head{"Anytown Council", false, at("2026-12-01"), 24, 0};
  std::string all = extract_page(head, people) + json(extract_tree(head, people));
  for (const auto& card : look_up(office, {of_case}, query_of("Kit Marlow"), today).cards) {
    all += standing_words(card);
    for (const auto& line : lines_of(card))
      for (const auto& words : line.words) all += words;
  }
  // What to do, and how to speak with them: that is what staff look for.
  CHECK(listed(canaries_in(all)) == canary("marker", "precautions") + " ");
  CHECK(all.find("Letters in large print") != std::string::npos);
}

namespace {

/// Canaries in everything that anybody wrote, whoever may read it.
Case planted_throughout(Case of_case) {
  of_case = with_more(std::move(of_case));
  of_case.records.push_back(record(Adjustment{"words", {}, {}, Stand::agreed, "words", day("2027-05-10")}, "ADJ-00000097", "2026-11-04"));
  OmbudsmanCase remedy;
  remedy.body = remedy.reference = "words";
  remedy.dated = day("2026-11-05");
  remedy.stage = OmbudsmanStage::decided;
  remedy.remedies = {{"words", day("2026-12-05")}};
  of_case.records.push_back(record(remedy, "OMB-00000098", "2026-11-05"));
  for (auto& each : of_case.records)
    for (auto& fact : each.versions) {
      if (auto* p = std::get_if<Proposal>(&fact.body)) {
        p->reason = canary("proposal", "reason");
        for (auto& measure : p->measures) measure.because = canary("proposal", "because");
      } else {
        plant(fact, Reader{3});
      }
    }
  return of_case;
}

/// What is reminded of in a year and a half, as one mail and one calendar a week; `seen` gets the duties' names.
std::string reminders_of(const Office& office, const Case& of_case, Words& seen) {
  std::string all;
  for (Date today = day("2026-11-02"); today < day("2028-03-01"); today = today + std::chrono::days(7)) {
    Told told{"sam.reed", {}, {{"jo.grant", {}}}, 0, 0};
    std::vector<FeedEvent> events;
    for (const auto& duty : duties_of(office, of_case, today)) {
      seen.insert(duty.duty);
      ToldDuty line{duty};
      for (const auto& ends : ends_by_itself(office, of_case, today))
        if (ends.ref == duty.ref) line.ends.push_back(ends);
      events.push_back(feed_event(duty, line.ends, "1@regard.invalid", at("2026-11-05")));
      told.duties.push_back(line);
      told.instead.front().duties.push_back(line);
    }
    const auto words = reminder_words(told, {today, "28 days", "regard due", false, 1, "last fetched 31 days ago", "1 case and 20 records"});
    all += words.subject + "\n" + words.text + words.html + calendar_feed({"Anytown Council"}, events);
  }
  return all;
}

}  // namespace

TEST_CASE("a reminder says what is to be done by when, and no word of whom, of what happened or of why") {
  Office office = Setting{}.office();
  for (auto& policy : office.policies) policy.safeguarding_first = {"abuse"};
  std::vector<Case> cases = {adjusted(Stand::asked), marked(), marked(Tell::not_told), shared(), unmarked(), broken(), excepted(), contact_changed(), referred(), ruled(Ruled::quash)};
  for (const auto& e : examples()) cases.push_back(e.of_case);
  cases.push_back(unmarked());
  cases.back().records.push_back(shared().records.back());  // told of what is gone
  Words seen, kept = {"canary", "marker", "Marker", "MRK-", "ADJ-", "RFL-", "djustment", "health", "self-harm", "reception", "mail-gateway"};
  for (const auto& kind : measure_kinds()) kept.emplace(kind.slug);
  for (const auto& category : office.policies.front().categories) kept.insert(category.key);
  for (const auto& each : cases) {
    const auto all = reminders_of(office, planted_throughout(each), seen);
    for (const auto& word : kept) {
      CAPTURE(word);
      const auto at = all.find(word);
      CHECK_MESSAGE(at == std::string::npos, all.substr(at == std::string::npos ? 0 : at - std::min<std::size_t>(at, 200), 300));
    }
  }
  for (const std::string duty : {"marker-to-inform", "marker-review", "marker-to-remove", "adjustment-to-answer", "adjustment-review", "ombudsman-action", "safeguarding-first",
                           "systems-to-tell", "representation-to-consider", "review", "letter-to-send", "appeal-to-decide", "partners-to-untell"}) {
    CAPTURE(duty);
    CHECK(seen.contains(duty));
  }
}
