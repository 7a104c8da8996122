#include "regard/store/fact_file.hpp"

#include <doctest/doctest.h>

#include "full_facts.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using regard::test::full_fact;

const std::string folder = "cases/2026/RC-2026-7K3F9MQ4/";
const std::string incident_path = folder + "2026-11-02-incident-4GQ7M2XW.yaml";

const std::vector<std::string> nasty = {
    "yes",
    "0012",
    "null",
    "~",
    "1e3",
    "2026-11-02",
    "true",
    "a: b",
    "- a",
    "#not a comment",
    "a #neither",
    "'",
    "\"quoted\" and \\ back\\slashed",
    "{a: [b, c]}",
    "&anchor *alias !tag %directive @at `tick",
    "| literal",
    "two\nlines\n",
    "a line\n\n\n  indented: far\n- dashed\n# hashed\n",
    "---\n",
    "...\n",
    "<<<<<<< ours\n=======\n>>>>>>> theirs\n",
    "\xF0\x9F\xA6\x89 an owl",
    "caf\xC3\xA9 \xC3\x97 \xE6\xBC\xA2\xE5\xAD\x97",
    "next\xC2\x85line",
    "sep\xE2\x80\xA8" "arated",
    "right \xE2\x80\xAE to left",
    "\xEF\xBB\xBF" "byte order mark",
    "an escape \x1b[31m",
    "a bell \a",
    "a tab\there",
    "C:\\new\\table",
};

/// The first version's file, or a later version's.
std::string path_of(const Fact& fact) {
  if (fact.version() == 1) return first_version_path(fact);
  const std::string first = first_version_path(fact);
  return first.substr(0, first.size() - 5) + ".v" + std::to_string(fact.version()) + "-8R3C.yaml";
}

bool same(const Fact& a, const Fact& b) {
  return a.header == b.header && a.body == b.body && a.recorded == b.recorded;
}

std::string words(const std::vector<Finding>& findings) {
  std::string all;
  for (const auto& finding : findings)
    all += finding.where.words() + ": " + finding.what + " [" + slug(finding.rule) + "]\n" + finding.excerpt + "\n" +
           finding.mend + "\n";
  return all;
}

void check_round_trip(const Fact& fact) {
  const std::string bytes = fact_bytes(fact);
  const FactRead read = read_fact_file(path_of(fact), bytes);
  REQUIRE_MESSAGE(read.fact, words(read.findings) << bytes);
  CHECK_MESSAGE(same(*read.fact, fact), bytes);
  CHECK(fact_bytes(*read.fact) == bytes);
  CHECK(read.fact->sha256 == sha256(bytes));
  CHECK(read.fact->path == path_of(fact));
}

Fact an_incident() {
  Fact fact = full_fact(*kind_of("incident"), "shouting at the counter");
  Incident small;
  small.occurred_on = Date(2026, 11, 1);
  small.channel = "in-person";
  small.category = "abuse";
  small.summary = "shouting at the counter";
  fact.body = small;
  return fact;
}

Fact corrected(Fact fact) {
  fact.header.version = 2;
  fact.header.corrects = {std::string(64, 'a')};
  fact.header.because = "the day was wrong";
  return fact;
}

}  // namespace

TEST_CASE("every kind reads back as it was written, whatever its words") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.word);
    for (const auto& text : nasty) {
      CAPTURE(text);
      check_round_trip(full_fact(kind, text));
    }
    check_round_trip(corrected(full_fact(kind, "plain words")));
  }
}

TEST_CASE("what is not given is not written") {
  const std::string bytes = fact_bytes(an_incident());
  CHECK(bytes ==
        "regard: 1\n"
        "kind: incident\n"
        "id: INC-4GQ7M2XW\n"
        "case: RC-2026-7K3F9MQ4\n"
        "occurred_on: 2026-11-01\n"
        "channel: in-person\n"
        "category: abuse\n"
        "summary: \"shouting at the counter\"\n"
        "recorded: {by: p.officer, at: 2026-11-02T10:03:12Z}\n");
  check_round_trip(an_incident());
}

TEST_CASE("a fact that is cut after any byte is never accepted") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.word);
    const Fact fact = full_fact(kind, "a: b\nc\n");
    const std::string bytes = fact_bytes(fact);
    REQUIRE(read_fact_file(path_of(fact), bytes).fact);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
      const FactRead cut = read_fact_file(path_of(fact), bytes.substr(0, length));
      CHECK_MESSAGE(!cut.fact, "cut after " << length << " of " << bytes.size());
      CHECK(!cut.findings.empty());
    }
  }
}

TEST_CASE("any byte changed in a fact gives a record or an error, and other bytes another hash") {
  const Fact fact = corrected(full_fact(*kind_of("incident"), "a: b"));
  const std::string bytes = fact_bytes(fact);
  for (std::size_t at = 0; at < bytes.size(); ++at)
    for (const char other : {' ', '\n', '"', '\x80'}) {
      if (bytes[at] == other) continue;
      std::string changed = bytes;
      changed[at] = other;
      const FactRead read = read_fact_file(path_of(fact), changed);
      CHECK(read.fact.has_value() == read.findings.empty());
      if (read.fact) CHECK(read.fact->sha256 != sha256(bytes));
    }
}

TEST_CASE("name, folder and content agree, or the fact counts for nobody") {
  struct Row {
    std::string path;
    std::string content;
    std::string says;
  };
  const std::string incident = fact_bytes(an_incident());
  const std::string later = fact_bytes(corrected(an_incident()));
  Fact office = full_fact(*kind_of("grant"), "x");
  const std::string back = "it belongs as '" + incident_path + "'; put it back there, or remove it where it is a copy\n";
  const std::string beside = "it belongs beside the first version of INC-4GQ7M2XW, in 'cases/2026/RC-2026-7K3F9MQ4'; put it back "
                             "there, or remove it where it is a copy\n";
  const std::string id_line = "id: INC-4GQ7M2XW\n    ^\n";
  const std::vector<Row> rows = {
      {folder + "2026-11-02-warning-4GQ7M2XW.yaml", incident,
       ":2:7: the file's name says warning, and the record in it incident: it counts for nobody [fact-is-where-it-says]\n"
       "kind: incident\n      ^\n" + back},
      {folder + "2026-11-02-incident-4GQ7M2XX.yaml", incident,
       ":3:5: the file's name says INC-4GQ7M2XX, and the record in it INC-4GQ7M2XW: it counts for nobody "
       "[fact-is-where-it-says]\n" + id_line + back},
      {folder + "2026-11-03-incident-4GQ7M2XW.yaml", incident,
       ":9:11: the file's name says 2026-11-03, and the record in it 2026-11-02: it counts for nobody "
       "[fact-is-where-it-says]\n"
       "recorded: {by: p.officer, at: 2026-11-02T10:03:12Z…\n          ^\n" + back},
      {folder + "2026-11-02-incident-4GQ7M2XW.v2-8R3C.yaml", incident,
       ":3:5: the file's name says version 2, and the record in it version 1: it counts for nobody "
       "[fact-is-where-it-says]\n" + id_line + back},
      {incident_path, later,
       ":5:10: the file's name says version 1, and the record in it version 2: it counts for nobody "
       "[fact-is-where-it-says]\nversion: 2\n         ^\n" + beside},
      {"cases/2026/RC-2026-AAAAAAAA/2026-11-02-incident-4GQ7M2XW.yaml", incident,
       ":4:7: it lies in 'cases/2026/RC-2026-AAAAAAAA', and the record in it belongs to RC-2026-7K3F9MQ4: it counts for "
       "nobody [fact-is-where-it-says]\ncase: RC-2026-7K3F9MQ4\n      ^\n" + back},
      {"cases/2025/RC-2026-7K3F9MQ4/2026-11-02-incident-4GQ7M2XW.yaml", incident,
       ":4:7: it lies in 'cases/2025/RC-2026-7K3F9MQ4', and the record in it belongs to RC-2026-7K3F9MQ4: it counts for "
       "nobody [fact-is-where-it-says]\ncase: RC-2026-7K3F9MQ4\n      ^\n" + back},
      {"register/2026-11-02-incident-4GQ7M2XW.yaml", incident,
       ":4:7: it lies in 'register', and the record in it belongs to RC-2026-7K3F9MQ4: it counts for nobody "
       "[fact-is-where-it-says]\ncase: RC-2026-7K3F9MQ4\n      ^\n" + back},
      {folder + "2026-11-02-grant-4GQ7M2XW.yaml", fact_bytes(office),
       ":2:7: it lies in 'cases/2026/RC-2026-7K3F9MQ4', and the record in it belongs to the office: it counts for nobody "
       "[fact-is-where-it-says]\nkind: grant\n      ^\n"
       "it belongs as 'register/2026-11-02-grant-4GQ7M2XW.yaml'; put it back there, or remove it where it is a copy\n"},
      {folder + "incident (1).yaml", incident,
       ":3:5: 'incident (1).yaml' is not the name of a record: it counts for nobody [fact-is-where-it-says]\n" + id_line + back},
      {folder + "2026-11-02-incident-4GQ7M2XW.yml", incident,
       ":3:5: '2026-11-02-incident-4GQ7M2XW.yml' is not the name of a record: it counts for nobody "
       "[fact-is-where-it-says]\n" + id_line + back},
  };
  for (const auto& row : rows) {
    const FactRead read = read_fact_file(row.path, row.content);
    CHECK(!read.fact);
    CHECK(words(read.findings) == row.path + row.says);
  }
  CHECK(read_fact_file(incident_path, incident).fact);
  CHECK(read_fact_file(folder + "2026-11-02-incident-4GQ7M2XW.v2-8R3C.yaml", later).fact);
}

TEST_CASE("the day in a name is that of UTC, not that of the United Kingdom") {
  Fact fact = an_incident();
  fact.recorded.at = *Instant::parse("2026-06-30T23:30:00Z");  // already 1 July by the clocks there
  CHECK(first_version_path(fact) == folder + "2026-06-30-incident-4GQ7M2XW.yaml");
  CHECK(read_fact_file(first_version_path(fact), fact_bytes(fact)).fact);
}

TEST_CASE("every problem of a file that parses is told, with its rule, its place and its line") {
  struct Row {
    std::string_view cut_out;
    std::string_view put_in;
    std::string says;
  };
  const Row rows[] = {
      {"regard: 1\n", "regard: 2\n",
       ":1:9: written by a newer regard [format-is-known]\nregard: 2\n        ^\n"
       "this program knows format 1; use the program that wrote it\n"},
      {"summary: ", "sumary: ",
       ":8:1: 'sumary' is not a field of an incident; did you mean 'summary'? [record-is-readable]\n"
       "sumary: \"shouting at the counter\"\n^\nkeys of your own begin with 'x-'\n"
       "PATH:1:1: 'summary' is missing from an incident [record-is-readable]\nregard: 1\n^\n"
       "add 'summary: …' (what happened, in words that the person will read)\n"},
      {"kind: incident\n", "kind: incidents\n",
       ":2:7: 'incidents' is not a kind of record; did you mean 'incident'? [record-is-readable]\nkind: incidents\n      ^\n\n"},
      {"channel: in-person\n", "<<<<<<< HEAD\nchannel: post\n=======\nchannel: email\n>>>>>>> theirs\n",
       ":6:1: git stopped in the middle of a merge here [no-conflict-markers]\n"},
      {"recorded: {by: p.officer, at: 2026-11-02T10:03:12Z}\n", "recorded: {by: p.officer, at: 2026-11-02T10:03:12Z}\nx-more: 1\n",
       ":1:1: the record does not end with 'recorded' [record-is-readable]\nregard: 1\n^\n"
       "the file has been cut off or added to; fetch it again from the shared register\n"},
  };
  for (const auto& row : rows) {
    std::string bytes = fact_bytes(an_incident());
    bytes.replace(bytes.find(row.cut_out), row.cut_out.size(), row.put_in);
    std::string expected = incident_path + row.says;
    if (const auto at = expected.find("PATH"); at != std::string::npos) expected.replace(at, 4, incident_path);
    const FactRead read = read_fact_file(incident_path, bytes);
    CHECK(!read.fact);
    if (row.put_in.starts_with("<<<"))
      CHECK(read.findings.front().rule == Rule::no_conflict_markers);
    else
      CHECK(words(read.findings) == expected);
  }
}
