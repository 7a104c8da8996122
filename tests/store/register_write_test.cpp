#include <doctest/doctest.h>

#include "regard/core/id.hpp"
#include "regard/store/lock.hpp"
#include "small_register.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using namespace regard::test;
using Lines = std::vector<std::string>;

/// Gives the ids listed, in order, then the last of them for ever.
IdSource drawing(std::vector<std::string> ids) {
  return [ids = std::move(ids), next = std::size_t{0}](int characters) mutable {
    const std::string id = ids.at(std::min(next++, ids.size() - 1));
    return id.substr(0, static_cast<std::size_t>(characters));
  };
}

NewFact made(Body body, const std::string& case_id = small_case, std::string_view at = "2026-11-21T23:30:00Z") {
  Fact fact;
  if (!kind_of(body).in_register) fact.header.case_id = case_id;
  fact.header.kind = kind_of(body).word;
  fact.body = std::move(body);
  fact.recorded = {"o.recorder", moment(at)};
  return {fact, {}};
}

Incident an_incident(const std::string& summary = "shouting") {
  Incident incident;
  incident.occurred_on = Date(2026, 11, 20);
  incident.channel = "telephone";
  incident.category = "abuse";
  incident.summary = summary;
  return incident;
}

NewFact a_letter(const std::string& text) {
  Letter letter;
  letter.letter = "formal-warning";
  letter.about = {"INC-4GQ7M2XW", 1, std::string(64, '1')};
  letter.sent_by = SentBy::post;
  letter.sent_on = Date(2026, 11, 21);
  letter.template_sha256 = std::string(64, 'a');
  letter.text_sha256 = sha256(text);
  NewFact letter_made = made(letter);
  letter_made.beside = text;
  return letter_made;
}

/// A register on disk, in git or not, and one act written to it.
class Desk {
 public:
  explicit Desk(bool in_git = true) : folder(small.files) {
    if (!in_git) return;
    folder.make_repository();
    folder.git({"add", "."});
    folder.git({"commit", "-q", "-m", "init"});
  }
  WrittenRegister write(Changes changes, const IdSource& ids, std::vector<ExtraFile> extra = {},
                        const std::string& message = "incident add: {id} in {case}") const {
    const Git git(folder.path);
    const RegisterLock lock(folder.path, git.git_dir());
    return write_register(folder.path,
                          {std::move(changes), std::move(extra), message, "o.recorder", moment("2026-11-21T23:30:00Z")}, ids,
                          Transaction(folder.path, git));
  }
  std::string log() const {
    return run({.argv = {"git", "log", "-1", "--format=%s|%aI|%cI", "--name-only"}, .folder = folder.path}).out;
  }
  WholeRegister load() const { return load_all(FolderSource(folder.path)); }
  std::string failure(Changes changes, const IdSource& ids) const {
    try {
      write(std::move(changes), ids);
    } catch (const Error& error) {
      CHECK(error.kind == Error::Kind::world);
      return error.what;
    }
    return "no failure";
  }

  SmallRegister small;
  Folder folder;
};

}  // namespace

TEST_CASE("one act is written, committed and read back") {
  const Desk desk;
  const auto written = desk.write({{made(an_incident())}}, drawing({"H5R1WZ3K"}));
  REQUIRE(written.records.size() == 1);
  CHECK(written.records.front().id == "INC-H5R1WZ3K");
  CHECK(written.records.front().case_id == small_case);
  CHECK(written.records.front().version == 1);
  const std::string path = small_folder + "2026-11-21-incident-H5R1WZ3K.yaml";
  CHECK(written.records.front().path == path);
  CHECK(written.files == Lines{path});
  CHECK(written.commit.has_value());
  CHECK(desk.log() == "incident add: INC-H5R1WZ3K in RC-2026-7K3F9MQ4|2026-11-21T23:30:00+00:00|2026-11-21T23:30:00+00:00\n\n" + path + "\n");
  const auto whole = desk.load();
  CHECK(whole.unreadable.empty());
  CHECK(*whole.cases.front().find<Incident>("INC-H5R1WZ3K") == an_incident());
}

TEST_CASE("outside git everything is written and nothing committed") {
  const Desk desk(false);
  CHECK(!desk.write({{made(an_incident())}}, drawing({"H5R1WZ3K"})).commit);
  CHECK(desk.load().records == 6);
}

TEST_CASE("an id that is taken is drawn again, whatever kind has it") {
  const Desk desk(false);
  const auto written = desk.write({{made(an_incident("one")), made(an_incident("two"))}},
                                  drawing({"4GQ7M2XW", "2M8KQ4TN", "H5R1WZ3K", "H5R1WZ3K", "C0J8NE7V"}));
  REQUIRE(written.records.size() == 2);
  CHECK(written.records[0].id == "INC-H5R1WZ3K");
  CHECK(written.records[1].id == "INC-C0J8NE7V");
  CHECK(desk.failure({{made(an_incident())}}, drawing({"4GQ7M2XW"})) == "nothing was recorded: no id could be found that is not taken");
  CHECK(desk.load().records == 7);
}

TEST_CASE("a person without a case opens one, in the year of the clock in UTC") {
  const Desk desk(false);
  Person person;
  person.known_as = "the caller";
  const auto written = desk.write({{made(person, ""), made(an_incident(), "")}}, drawing({"7K3F9MQ4", "9XXXXXXX", "AAAAAAAA", "BBBBBBBB"}),
                                  {}, "case open: {case}");
  REQUIRE(written.records.size() == 2);
  CHECK(written.records[0].case_id == "RC-2026-9XXXXXXX");
  CHECK(written.records[0].path == "cases/2026/RC-2026-9XXXXXXX/2026-11-21-person-AAAAAAAA.yaml");
  CHECK(written.records[1].case_id == "RC-2026-9XXXXXXX");
  CHECK(desk.load().unreadable.empty());
  CHECK(desk.load().cases.size() == 2);
  CHECK(desk.failure({{made(an_incident(), "")}}, drawing({"CCCCCCCC"})) == "nothing was recorded: an incident has no case");
}

TEST_CASE("a record of the office lies in register/") {
  const Desk desk(false);
  Details details;
  details.telephone = "01234 567890";
  CHECK(desk.write({{made(details)}}, drawing({"K4T9V6HS"})).files == Lines{"register/2026-11-21-details-K4T9V6HS.yaml"});
}

TEST_CASE("a next version keeps its first version's day, and stands") {
  const Desk desk;
  const auto before = desk.load();
  const Record& record = *before.cases.front().record("INC-4GQ7M2XW");
  const Now now{moment("2026-11-21T23:30:00Z"), Date(2026, 11, 21), "o.recorder", ""};
  const auto next = next_version(record, an_incident("it was louder"), now, "the words were wrong", "");
  const auto written = desk.write({{next}}, drawing({"8R3CXXXX"}), {}, "correct: {id}");
  REQUIRE(written.records.size() == 1);
  CHECK(written.records.front().id == "INC-4GQ7M2XW");
  CHECK(written.records.front().version == 2);
  CHECK(written.records.front().path == small_folder + "2026-11-02-incident-4GQ7M2XW.v2-8R3C.yaml");
  const auto after = desk.load();
  CHECK(after.unreadable.empty());
  CHECK(after.cases.front().find<Incident>("INC-4GQ7M2XW")->summary == "it was louder");
  CHECK(after.cases.front().record("INC-4GQ7M2XW")->fact().header.corrects == Lines{record.fact().sha256});
}

TEST_CASE("a letter's text goes beside it, first") {
  const Desk desk;
  const auto written = desk.write({{a_letter("Dear Kit\n")}}, drawing({"P6D2VK9B"}));
  CHECK(written.files == Lines{small_folder + "2026-11-21-letter-P6D2VK9B.md", small_folder + "2026-11-21-letter-P6D2VK9B.yaml"});
  CHECK(desk.folder.read(written.files.front()) == "Dear Kit\n");
  NewFact other = a_letter("Dear Kit\n");
  other.beside = "Dear Sir\n";
  CHECK(desk.failure({{other}}, drawing({"Q6D2VK9B"})) ==
        "nothing was recorded: '" + small_folder + "2026-11-21-letter-Q6D2VK9B.yaml' does not name its text");
  NewFact bare = a_letter("Dear Kit\n");
  bare.beside.clear();
  CHECK(desk.failure({{bare}}, drawing({"R6D2VK9B"})).find("only a letter has a text") != std::string::npos);
}

TEST_CASE("what would not read back the same is never written") {
  const Desk desk(false);
  const std::string name = small_folder + "2026-11-21-incident-H5R1WZ3K.yaml";
  const std::string opening = "nothing was recorded: '" + name + "' would not read back the same";
  CHECK(desk.failure({{made(an_incident("not normalised  "))}}, drawing({"H5R1WZ3K"})) == opening);
  NewFact nameless = made(an_incident());
  nameless.fact.recorded.by = "Not An Officer";
  CHECK(desk.failure({{made(an_incident()), nameless}}, drawing({"A5R1WZ3K", "H5R1WZ3K"})) ==
        opening + ": 'Not An Officer' is not an officer's id");
  Incident undated = an_incident();
  undated.occurred_on = {};
  CHECK(desk.failure({{made(undated)}}, drawing({"H5R1WZ3K"})) == opening + ": 'occurred_on' is missing from an incident");
  CHECK(desk.load().records == 5);
}

TEST_CASE("extra files go with the act; one that is there already, byte for byte, stays") {
  const Desk desk;
  const std::string used = "templates/used/" + std::string(64, 'a') + ".md";
  const std::vector<ExtraFile> extra = {{used, "Dear {{name}}\n"}, {"policies/general.1.yaml", desk.small.files.at("policies/general.1.yaml")}};
  const auto first = desk.write({{made(an_incident())}}, drawing({"H5R1WZ3K"}), extra);
  CHECK(first.files == Lines{used, small_folder + "2026-11-21-incident-H5R1WZ3K.yaml"});
  const auto second = desk.write({{made(an_incident())}}, drawing({"J5R1WZ3K"}), extra);
  CHECK(second.files == Lines{small_folder + "2026-11-21-incident-J5R1WZ3K.yaml"});
  CHECK_THROWS_AS(desk.write({{made(an_incident())}}, drawing({"K5R1WZ3K"}), {{used, "other words\n"}}), Error);
  CHECK(desk.folder.read(used) == "Dear {{name}}\n");
  CHECK(desk.load().records == 7);
}

TEST_CASE("a refused commit leaves nothing behind") {
  const Desk desk;
  desk.folder.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
  std::filesystem::permissions(desk.folder.path + "/.git/hooks/pre-commit", std::filesystem::perms::all);
  CHECK(desk.failure({{made(an_incident())}}, drawing({"H5R1WZ3K"})).starts_with("nothing was recorded: "));
  CHECK(desk.load().records == 5);
  CHECK(Git(desk.folder.path).uncommitted().empty());
}
