#include "regard/store/check_files.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "small_register.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using namespace regard::test;
using Lines = std::vector<std::string>;

Lines checked(const SmallRegister& small) {
  const MemorySource source(small.files);
  return lines(check_files(source, load_all(source).cases));
}

std::string stray(const std::string& path) {
  return path + ": '" + path + "' is neither a record nor a text that was sent [only-records-are-kept-here] | move it out of the register; "
         "what proves something is named with --evidence, not kept here";
}

const std::string put_it_back = " | put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own";

/// A register in git, to be meddled with by hand.
struct Kept {
  Kept() : folder(small.files) {
    folder.make_repository();
    commit("init");
  }
  void commit(const std::string& message) const {
    folder.git({"add", "-A"});
    folder.git({"commit", "-q", "-m", message});
  }
  std::string head() const { return run({.argv = {"git", "rev-parse", "--short=12", "HEAD"}, .folder = folder.path}).out.substr(0, 12); }
  Lines history() const { return lines(check_history(Git(folder.path))); }

  SmallRegister small;
  Folder folder;
};

}  // namespace

TEST_CASE("a sound register has no strays, and its letters are as sent") {
  SmallRegister small;
  small.add_letter();
  small.files[small.incident_path + ".sig"] = "signed";
  small.files["policies/readme.md"] = "not looked at";
  small.files["templates/decision.md"] = "the council's own";
  CHECK(checked(small).empty());
}

TEST_CASE("a case folder holds records and texts that were sent, and nothing else") {
  SmallRegister small;
  small.add_letter();
  const Lines paths = {
      "cases/2026/readme.md",
      small_folder + ".swp",
      small_folder + "2026-11-02-incident-4GQ7M2XW.md",        // an incident has no text
      small_folder + "2026-11-02-incident-4GQ7M2XW.yaml.bak",  // no name of a record
      small_folder + "2026-11-02-incident-ZZZZZZZZ.yaml.sig",  // signs nothing
      small_folder + "2026-11-23-letter-ZZZZZZZZ.md",          // without its record
      small_folder + "photo.jpg",
      "cases/notes.txt",
      "register/notes.txt",
  };
  for (const auto& path : paths) small.files[path] = "x";
  Lines expected;
  for (const auto& path : paths) expected.push_back(stray(path));
  std::sort(expected.begin(), expected.end());
  CHECK(checked(small) == expected);
  CHECK(small.load().unreadable.empty());
}

TEST_CASE("what was told as unreadable is not told again") {
  SmallRegister small;
  small.files[small_folder + "old/2026-11-02-incident-4GQ7M2XW.yaml"] = "x";
  small.files[small_folder + "notes.yaml"] = small.files[small.incident_path];
  CHECK(small.load().unreadable.size() == 2);
  CHECK(checked(small).empty());
}

TEST_CASE("the text of a letter is the text that was sent") {
  SmallRegister small;
  const std::string text = small_folder + "2026-11-23-letter-P6D2VK9B.md";
  small.add_letter();
  const std::string mend = " | put it back as it was sent (git log -- " + text + ")";
  SUBCASE("changed") {
    small.files[text] += "PS\n";
    CHECK(checked(small) == Lines{text + ":1:1: this is not the text that was sent as 'LTR-P6D2VK9B': it has been changed since "
                                  "[letter-is-what-was-sent]" + mend});
  }
  SUBCASE("gone") {
    small.files.erase(text);
    CHECK(checked(small) == Lines{text + ": the text that was sent as 'LTR-P6D2VK9B' is not there [letter-is-what-was-sent]" + mend});
  }
  SUBCASE("a link to it") {
    const Folder folder(small.files);
    std::filesystem::rename(folder.path + "/" + text, folder.path + "/elsewhere");
    std::filesystem::create_symlink(folder.path + "/elsewhere", folder.path + "/" + text);
    const FolderSource source(folder.path);
    CHECK(lines(check_files(source, load_all(source).cases)) ==
          Lines{stray(text), text + ": '" + text + "' is a symbolic link, not a file [letter-is-what-was-sent] | put the file itself in its "
                             "place"});
  }
}

TEST_CASE("every record is committed, and none is changed afterwards") {
  const Kept kept;
  CHECK(kept.history().empty());
  const std::string& incident = kept.small.incident_path;
  SUBCASE("not committed") {
    kept.folder.write(small_folder + "2026-11-02-incident-ZZZZZZZZ.yaml", "x");
    kept.folder.write("notes.txt", "the officer's own");
    kept.folder.write(small_folder + "notes.txt", "no record");
    CHECK(kept.history() == Lines{small_folder + "2026-11-02-incident-ZZZZZZZZ.yaml: '" + small_folder + "2026-11-02-incident-ZZZZZZZZ.yaml' "
                                  "is not committed [fact-is-committed] | see who wrote it; if it was an act of yours, commit it with git"});
  }
  SUBCASE("changed in the folder") {
    kept.folder.write(incident, "other words");
    CHECK(kept.history() == Lines{incident + ": '" + incident + "' was changed after it was committed [fact-is-never-changed]" + put_it_back});
  }
  SUBCASE("removed from the folder") {
    std::filesystem::remove(kept.folder.path + "/" + incident);
    CHECK(kept.history() == Lines{incident + ": '" + incident + "' was removed after it was committed [fact-is-never-changed]" + put_it_back});
  }
  SUBCASE("changed by a commit") {
    kept.folder.write(incident, "other words");
    kept.commit("meddle");
    CHECK(kept.history() == Lines{incident + ": '" + incident + "' was changed by commit " + kept.head() + " after it was written "
                                  "[fact-is-never-changed]" + put_it_back});
  }
  SUBCASE("changed by a commit, and put back by another") {
    const auto words = kept.folder.read(incident);
    kept.folder.write(incident, "other words");
    kept.commit("meddle");
    kept.folder.write(incident, words);
    kept.commit("put back");
    CHECK(kept.history().size() == 1);
    CHECK(kept.history().front().find("was changed by commit " + kept.head() + " after it was written, and has been put back since") != std::string::npos);
    CHECK(check_history(Git(kept.folder.path)).front().severity == Finding::Severity::warning);
  }
  SUBCASE("removed, and moved, by a commit") {
    std::filesystem::create_directories(kept.folder.path + "/cases/2026/RC-2026-AAAAAAAA");
    kept.folder.git({"mv", incident, "cases/2026/RC-2026-AAAAAAAA/2026-11-02-incident-4GQ7M2XW.yaml"});
    kept.commit("tidy");
    CHECK(kept.history() == Lines{incident + ": '" + incident + "' was removed by commit " + kept.head() + " after it was written "
                                  "[fact-is-never-changed]" + put_it_back});
  }
  SUBCASE("what is no record may come and go; an adopted pack, register.yaml and a template that was used may not") {
    const std::string used = "templates/used/" + std::string(64, 'a') + ".md";
    for (const char* path : {"cases/2026/readme.md", "templates/decision.md", "policies/readme.md"}) kept.folder.write(path, "x");
    kept.folder.write(used, "x");
    kept.commit("add");
    for (const char* path : {"cases/2026/readme.md", "templates/decision.md", "policies/readme.md"}) kept.folder.write(path, "y");
    kept.commit("change");
    CHECK(kept.history().empty());
    for (const auto& path : {used, std::string("register.yaml"), kept.small.pack_path}) kept.folder.write(path, "y");
    CHECK(kept.history() == Lines{"policies/general.1.yaml: 'policies/general.1.yaml' was changed after it was committed [fact-is-never-changed]" +
                                      put_it_back,
                                  "register.yaml: 'register.yaml' was changed after it was committed [fact-is-never-changed]" + put_it_back,
                                  used + ": '" + used + "' was changed after it was committed [fact-is-never-changed]" + put_it_back});
  }
  SUBCASE("facts of two clones that were merged are not changes") {
    kept.folder.git({"checkout", "-q", "-b", "theirs"});
    kept.folder.write(small_folder + "2026-11-02-incident-AAAAAAAA.yaml", "theirs");
    kept.commit("theirs");
    kept.folder.git({"checkout", "-q", "main"});
    kept.folder.write(small_folder + "2026-11-02-incident-BBBBBBBB.yaml", "ours");
    kept.commit("ours");
    kept.folder.git({"merge", "-q", "--no-edit", "theirs"});
    CHECK(kept.history().empty());
  }
}

TEST_CASE("outside git there is no history to check") {
  const Folder folder(SmallRegister().files);
  CHECK(check_history(Git(folder.path)).empty());
}
