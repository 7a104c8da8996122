#include "regard/store/register.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include "small_register.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using namespace regard::test;
using Lines = std::vector<std::string>;

const std::string moved = " | put what belongs elsewhere back in its place, or remove it where it is a copy or a link";

std::string copy_mend(const std::string& path) {
  return " | it belongs as '" + path + "'; put it back there, or remove it where it is a copy";
}

}  // namespace

TEST_CASE("a sound register is read whole") {
  SmallRegister small;
  small.add_letter();
  small.files["register/2026-01-05-grant-7B1XW0PA.yaml.sig"] = "signed";
  const auto whole = small.load();
  CHECK(lines(whole.unreadable).empty());
  CHECK(whole.office.council == "Anytown Council");
  CHECK(whole.office.nation == Nation::scotland);
  CHECK(whole.office.demo);
  CHECK(whole.office.records.size() == 3);
  REQUIRE(whole.office.policies.size() == 1);
  CHECK(whole.office.policy(Date(2026, 11, 2))->pack == "general");
  CHECK(whole.office.policies.front().sha256 == sha256(small.files[small.pack_path]));
  REQUIRE(whole.cases.size() == 1);
  CHECK(whole.cases.front().id == small_case);
  CHECK(whole.cases.front().person()->name == "Kit Marlow");
  CHECK(whole.cases.front().records.size() == 3);
  CHECK(whole.records == 6);
  const auto incident = whole.cases.front().find<Incident>("INC-4GQ7M2XW");
  CHECK(incident.fact->path == small.incident_path);
  CHECK(incident.fact->sha256 == sha256(small.files[small.incident_path]));
}

TEST_CASE("one case is read without any other file") {
  SmallRegister small;
  small.files["cases/2026/RC-2026-AAAAAAAA/2026-11-02-incident-4GQ7M2XW.yaml"] = "broken";
  small.files.erase("register.yaml");
  const auto loaded = load_case(MemorySource(small.files), small_case);
  CHECK(loaded.unreadable.empty());
  CHECK(loaded.records == 2);
  CHECK(loaded.value.records.size() == 2);
  CHECK(load_case(MemorySource(small.files), "RC-2026-ZZZZZZZZ").value.records.empty());
}

TEST_CASE("an empty register says that it is none") {
  const auto whole = load_all(MemorySource({}));
  CHECK(lines(whole.unreadable) == Lines{"register.yaml: 'register.yaml' is not there [record-is-readable] | a register begins with "
                                         "'regard init'; fetch the missing file from the shared register"});
}

TEST_CASE("what register.yaml says is read as strictly as a record") {
  struct Row {
    std::string bytes;
    Lines says;
  };
  const std::vector<Row> rows = {
      {"regard: 1\ncouncil: \"A\"\nnation: engand\ndemo: false\n",
       {"register.yaml:3:9: 'engand' is not one of england, wales, scotland, northern-ireland; did you mean 'england'? "
        "[record-is-readable] | "}},
      {"regard: 1\ncouncil: \"A\"\nnation: england\ndemo: maybe\n",
       {"register.yaml:4:7: 'maybe' is neither true nor false [record-is-readable] | "}},
      {"regard: 3\ncouncil: \"A\"\nplanet: mars\n",
       {"register.yaml:1:9: written by a newer regard [format-is-known] | this program knows format 1; use the program that wrote it"}},
      {"council: \"A\"\nnation: wales\ndemo: true\n",
       {"register.yaml:1:1: the register does not open with 'regard: 1' [record-is-readable] | "}},
      {"regard: 1\ncouncil: \"A\"\nnations: wales\ndemo: true\n",
       {"register.yaml:1:1: 'nation' is missing from register.yaml [record-is-readable] | add 'nation: …' (whose bank holidays count)",
        "register.yaml:3:1: 'nations' is not a field of register.yaml; did you mean 'nation'? [record-is-readable] | keys of your own "
        "begin with 'x-'"}},
  };
  for (const auto& row : rows) {
    SmallRegister small;
    small.files["register.yaml"] = row.bytes;
    CHECK(lines(small.load().unreadable) == row.says);
  }
}

TEST_CASE("a record that cannot be read is told, and the others are read") {
  SmallRegister small;
  small.replace(small.incident_path, "summary", "sumary");
  const auto whole = small.load();
  CHECK(lines(whole.unreadable) ==
        Lines{small.incident_path + ":1:1: 'summary' is missing from an incident [record-is-readable] | add 'summary: …' (what happened, in "
              "words that the person will read)",
              small.incident_path + ":8:1: 'sumary' is not a field of an incident; did you mean 'summary'? [record-is-readable] | keys of "
              "your own begin with 'x-'"});
  CHECK(whole.unreadable.back().excerpt == "sumary: \"shouting\"\n^");
  CHECK(whole.records == 4);
  CHECK(whole.cases.front().records.size() == 1);
}

TEST_CASE("keys of one's own are kept out of the way") {
  SmallRegister small;
  small.replace(small.incident_path, "recorded", "x-diary: 12\nrecorded");
  CHECK(small.load().unreadable.empty());
}

TEST_CASE("a fact that was moved counts for nobody") {
  SmallRegister small;
  const std::string other = "cases/2026/RC-2026-AAAAAAAA/2026-11-02-incident-4GQ7M2XW.yaml";
  small.move(small.incident_path, other);
  const auto whole = small.load();
  CHECK(lines(whole.unreadable) ==
        Lines{other + ":4:7: it lies in 'cases/2026/RC-2026-AAAAAAAA', and the record in it belongs to RC-2026-7K3F9MQ4: it counts for nobody "
              "[fact-is-where-it-says]" + copy_mend(small.incident_path)});
  REQUIRE(whole.cases.size() == 2);
  CHECK(whole.cases.front().records.size() == 1);
  CHECK(whole.cases.back().records.empty());
}

TEST_CASE("a case that was copied under another id counts once") {
  SmallRegister small;
  for (const auto& [path, bytes] : MemorySource::Files(small.files))
    if (path.starts_with(small_folder)) small.files["cases/2026/RC-2026-AAAAAAAA/" + path.substr(small_folder.size())] = bytes;
  const auto whole = small.load();
  CHECK(whole.unreadable.size() == 2);
  for (const auto& finding : whole.unreadable) CHECK(finding.rule == Rule::fact_is_where_it_says);
  CHECK(whole.cases.front().id == small_case);
  CHECK(whole.cases.front().records.size() == 2);
  CHECK(whole.cases.back().records.empty());
}

TEST_CASE("facts and cases that lie where none belongs are told") {
  const std::string name = "2026-11-02-incident-4GQ7M2XW.yaml";
  struct Row {
    std::string to;
    std::string path;
  };
  const std::vector<Row> rows = {
      {"cases/" + name, "cases/" + name},
      {"cases/2026/" + name, "cases/2026/" + name},
      {small_folder + "old/" + name, small_folder + "old"},
      {"cases/2026/copy of RC/" + name, "cases/2026/copy of RC"},
      {"cases/2025/" + small_case + "/" + name, "cases/2025/" + small_case},
      {"cases/" + small_case + "/" + name, "cases/" + small_case},
      {"register/old/" + name, "register/old"},
  };
  for (const auto& row : rows) {
    SmallRegister small;
    small.move(small.incident_path, row.to);
    const auto whole = small.load();
    CHECK(lines(whole.unreadable) ==
          Lines{row.path + ": no record or case belongs at '" + row.path + "': nothing in it counts [fact-is-where-it-says]" + moved});
    CHECK(whole.records == 4);
  }
}

TEST_CASE("a stray file that is no record does not make the register incomplete") {
  SmallRegister small;
  small.files[small_folder + "notes.txt"] = "x";
  small.files["cases/readme.md"] = "x";
  small.files["register/photos/one.png"] = "x";
  small.files["policies/readme.md"] = "x";
  CHECK(small.load().unreadable.empty());
}

TEST_CASE("versions: a correction, a fork, its joining") {
  SmallRegister small;
  const std::string first = sha256(small.files[small.incident_path]);
  const auto later = small.correct(first, "8R3C", "2026-11-03T10:00:00Z");
  CHECK(small.load().unreadable.empty());
  const auto standing = [&] { return small.load().cases.front().record("INC-4GQ7M2XW")->fact().path; };
  CHECK(standing() == later);
  const auto other = small.correct(first, "9S4D", "2026-11-04T10:00:00Z");
  CHECK(standing() == small.incident_path);
  CHECK(small.load().cases.front().record("INC-4GQ7M2XW")->fork.size() == 2);
  const auto joined = small.correct(sha256(small.files[later]), "0A0A", "2026-11-05T10:00:00Z", 3);
  small.replace(joined, "corrects:\n", "corrects:\n  - \"" + sha256(small.files[other]) + "\"\n");
  CHECK(lines(small.load().unreadable).empty());
  CHECK(standing() == joined);
}

TEST_CASE("a version keeps the day in its first version's name") {
  SmallRegister small;
  const auto later = small.correct(sha256(small.files[small.incident_path]), "8R3C", "2026-11-03T10:00:00Z");
  const std::string renamed = small_folder + "2026-11-03-incident-4GQ7M2XW.v2-8R3C.yaml";
  small.move(later, renamed);
  const auto whole = small.load();
  CHECK(lines(whole.unreadable) ==
        Lines{renamed + ":1:1: the file's name says 2026-11-03, and the first version of INC-4GQ7M2XW is of 2026-11-02: it counts for nobody "
              "[fact-is-where-it-says] | give it back the name that git knows it by"});
  CHECK(whole.cases.front().record("INC-4GQ7M2XW")->versions.size() == 1);
}

TEST_CASE("an adopted pack that is not as it was adopted is told, and no policy is taken for it") {
  SmallRegister small;
  const std::string mend = " | put it back as it was (git log -- policies/general.1.yaml): an adopted pack keeps its words for ever";
  SUBCASE("changed") {
    small.files[small.pack_path] += "# a thought\n";
    const auto whole = small.load();
    CHECK(lines(whole.unreadable) == Lines{"policies/general.1.yaml: 'policies/general.1.yaml' is not what 'ADO-N5C2E8RD' adopted: it has "
                                           "been changed since [pack-is-what-was-adopted]" + mend});
    CHECK(whole.office.policies.empty());
  }
  SUBCASE("gone") {
    small.files.erase(small.pack_path);
    CHECK(lines(small.load().unreadable) == Lines{"policies/general.1.yaml: 'policies/general.1.yaml' is not there, and 'ADO-N5C2E8RD' "
                                                  "adopted it [pack-is-what-was-adopted]" + mend});
  }
  SUBCASE("a setting that is not known") {
    small.replace(small.pack_path, "longest_months:", "longest_month:");
    const auto found = small.load().unreadable;
    REQUIRE(!found.empty());
    for (const auto& finding : found) {
      CHECK(finding.rule == Rule::pack_settings_are_known);
      CHECK(finding.where.source == small.pack_path);
      CHECK(!finding.excerpt.empty());
    }
  }
  SUBCASE("under another name") {
    small.files["policies/york-2025.1.yaml"] = small.files[small.pack_path];
    CHECK(lines(small.load().unreadable) ==
          Lines{"policies/york-2025.1.yaml:6:7: the file's name says 'york-2025' version 1, and the pack in it 'general' version 1 "
                "[fact-is-where-it-says] | an adopted pack keeps its name and its words for ever; put it back from history"});
  }
  SUBCASE("a name that no adopted pack has") {
    small.files["policies/york.yaml"] = "x";
    CHECK(lines(small.load().unreadable) ==
          Lines{"policies/york.yaml: 'policies/york.yaml' is not the file of an adopted pack [fact-is-where-it-says] | an adopted pack is "
                "named PACK.VERSION.yaml; remove this file"});
  }
}

TEST_CASE("a pack takes what it leaves unset from the register's own general pack") {
  SmallRegister small;
  const std::string york = "regard: 1\nkind: policy\npack: york-2025\nversion: 1\nsettings:\n"
                           "  longest_months: {value: 9, source: \"the policy, page 6\", grade: T}\n";
  small.files["policies/york-2025.1.yaml"] = york;
  small.add("ADO-11111111", Adoption{"york-2025", 1, sha256(york), Date(2026, 6, 1), "Cabinet"}, "2026-06-01T09:00:00Z");
  SUBCASE("which is there") {
    const auto whole = small.load();
    CHECK(lines(whole.unreadable).empty());
    REQUIRE(whole.office.policy(Date(2026, 6, 1)) != nullptr);
    CHECK(whole.office.policy(Date(2026, 6, 1))->longest_months == 9);
    CHECK(whole.office.policy(Date(2026, 6, 1))->appeal_window_working_days ==
          whole.office.policy(Date(2026, 5, 31))->appeal_window_working_days);
  }
  SUBCASE("which is not") {
    small.files.erase(small.pack_path);
    small.files.erase("register/2026-01-05-adoption-N5C2E8RD.yaml");
    CHECK(lines(small.load().unreadable) ==
          Lines{"policies/york-2025.1.yaml: 'york-2025' takes what it leaves unset from the general pack, and there is none that can be used "
                "in 'policies' [record-is-readable] | fetch 'general.1.yaml' from the shared register, or from history with git log"});
  }
}

TEST_CASE("a typed reference finds its case by names alone") {
  SmallRegister small;
  for (auto& [path, bytes] : small.files)
    if (path.starts_with("cases/")) bytes = "nobody opens this";
  small.files["cases/2026/RC-2026-7KAAAAAA/2026-11-02-incident-4GAAAAAA.yaml"] = "";
  small.files["cases/2026/RC-2026-7KAAAAAA/2026-11-02-proposal-H5R1WZ3K.yaml"] = "";
  small.files["cases/2025/RC-2025-11111111/2025-11-02-person-2M8KQ4TN.yaml"] = "";
  const MemorySource source(small.files);
  CHECK(case_ids(source) == Lines{"RC-2025-11111111", small_case, "RC-2026-7KAAAAAA"});
  const auto found = [&](std::string_view typed, const std::vector<std::string_view>& prefixes = {}) {
    try {
      return case_of(source, typed, prefixes);
    } catch (const Refusal& refusal) {
      return refusal.what + " [" + slug(refusal.rule) + "] | " + refusal.mend;
    }
  };
  const std::string finds = " [id-is-known] | 'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it";
  const std::string more = " [id-is-unambiguous] | type more of the id, or its case too";
  CHECK(found(small_case) == small_case);
  CHECK(found("rc-2026-7k3") == small_case);
  CHECK(found("RC-2025") == "RC-2025-11111111");
  CHECK(found("INC-4GQ7M2XW") == small_case);
  CHECK(found("inc-4gq") == small_case);
  CHECK(found("4GQ7M2XW.v2") == small_case);
  CHECK(found("RC-2026-7K3/INC-4G") == small_case);
  CHECK(found("RST-H5R1") == "RC-2026-7KAAAAAA");
  CHECK(found("RST-H5R1", {"PRO"}) == "RC-2026-7KAAAAAA");
  CHECK(found("H5R1WZ3K", {"INC"}) == "'H5R1WZ3K' is not an incident of this register" + finds);
  CHECK(found("RC-2026-7K") == "'RC-2026-7K' could be RC-2026-7K3F9MQ4 or RC-2026-7KAAAAAA" + more);
  CHECK(found("RC-2026-ZZZZZZZZ") == "'RC-2026-ZZZZZZZZ' is not a case of this register" + finds);
  CHECK(found("RC-1999") == "'RC-1999' is not a case of this register" + finds);
  CHECK(found("INC-4G") == "'INC-4G' could be RC-2026-7K3F9MQ4/INC-4GQ7M2XW or RC-2026-7KAAAAAA/INC-4GAAAAAA" + more);
  CHECK(found("PER-2M8KQ4TN") == "'PER-2M8KQ4TN' could be RC-2025-11111111/PER-2M8KQ4TN or RC-2026-7K3F9MQ4/PER-2M8KQ4TN" + more);
  CHECK(found("RC-2025/PER-2M8KQ4TN") == "RC-2025-11111111");
  CHECK(found("../../etc", {"INC", "WRN"}) == "'../../etc' is not an incident or a warning of this register" + finds);
  CHECK(found("") == "'' is not a record of this register" + finds);
}

TEST_CASE("on disk: links are not followed, and what the disk does not give is a row of its own") {
  SmallRegister small;
  const Folder folder(small.files);
  const FolderSource source(folder.path);
  CHECK(load_all(source).unreadable.empty());
  CHECK(source.list("cases/2026/RC-2026-7K3F9MQ4").size() == 2);
  CHECK(source.list("nowhere").empty());
  CHECK(!source.read("nowhere"));
  namespace fs = std::filesystem;
  const auto elsewhere = [&](const std::string& path) {
    fs::rename(folder.path + "/" + path, folder.path + "/elsewhere");
    fs::create_symlink(folder.path + "/elsewhere", folder.path + "/" + path);
    return lines(load_all(source).unreadable);
  };
  const auto nothing_in = [](const std::string& path) {
    return path + ": no record or case belongs at '" + path + "': nothing in it counts [fact-is-where-it-says]" + moved;
  };
  SUBCASE("a record") { CHECK(elsewhere(small.incident_path) == Lines{nothing_in(small.incident_path)}); }
  SUBCASE("a case") { CHECK(elsewhere("cases/2026/" + small_case) == Lines{nothing_in("cases/2026/" + small_case)}); }
  SUBCASE("a year") { CHECK(elsewhere("cases/2026") == Lines{nothing_in("cases/2026")}); }
  SUBCASE("register.yaml") {
    CHECK(elsewhere("register.yaml") ==
          Lines{"register.yaml: 'register.yaml' is a symbolic link, not a file [record-is-readable] | put the file itself in its place"});
  }
  SUBCASE("all cases") { CHECK_THROWS_AS(elsewhere("cases"), Error); }
  SUBCASE("a folder named as a record") {
    fs::remove(folder.path + "/" + small.incident_path);
    fs::create_directory(folder.path + "/" + small.incident_path);
    CHECK(lines(load_all(source).unreadable) == Lines{nothing_in(small.incident_path)});
  }
  SUBCASE("no permission") {
    if (::geteuid() != 0) {  // root reads everything
      fs::permissions(folder.path + "/" + small.incident_path, fs::perms::none);
      const auto found = load_all(source).unreadable;
      REQUIRE(found.size() == 1);
      CHECK(found.front().where.words() == small.incident_path);
    }
  }
}
