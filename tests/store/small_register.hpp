// A small sound register as files in memory, for tests to damage.
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "regard/store/hash.hpp"
#include "regard/store/register.hpp"

namespace regard::test {

inline const std::string small_case = "RC-2026-7K3F9MQ4";
inline const std::string small_folder = "cases/2026/RC-2026-7K3F9MQ4/";

inline Instant moment(std::string_view iso) { return *Instant::parse(iso); }

/// The pack that ships, from the checkout that this test belongs to.
inline std::string shipped_general() {
  const auto root = std::filesystem::path(__FILE__).parent_path().parent_path().parent_path();
  std::ifstream in(root / "policies" / "general.yaml", std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  REQUIRE(!bytes.empty());
  return bytes;
}

class SmallRegister {
 public:
  SmallRegister() {
    files["register.yaml"] = store::settings_bytes({"Anytown Council", Nation::scotland, true});
    files["policies/general.1.yaml"] = shipped_general();
    const Date from(2026, 1, 5);
    add("OFF-3QJ8ZK2M", Officer{"r.keeper", "R Keeper", "Registrar", "r@council.example", from}, "2026-01-05T09:00:00Z");
    add("GRA-7B1XW0PA", Grant{"r.keeper", "registrar", "", from, {}, "founding"}, "2026-01-05T09:00:00Z");
    add("ADO-N5C2E8RD", Adoption{"general", 1, store::sha256(files["policies/general.1.yaml"]), from, "Cabinet"}, "2026-01-05T09:00:00Z");
    Person person;
    person.name = "Kit Marlow";
    add("PER-2M8KQ4TN", person, "2026-11-02T09:00:00Z");
    Incident incident;
    incident.occurred_on = Date(2026, 11, 1);
    incident.channel = "telephone";
    incident.category = "abuse";
    incident.summary = "shouting";
    add("INC-4GQ7M2XW", incident, "2026-11-02T10:00:00Z");
  }

  /// Writes a fact as the program would; its path.
  std::string add(const std::string& id, Body body, std::string_view at, const std::string& case_id = small_case) {
    Fact fact;
    fact.header.kind = kind_of(body).word;
    fact.header.id = id;
    if (!kind_of(body).in_register) fact.header.case_id = case_id;
    fact.body = std::move(body);
    fact.recorded = {"r.keeper", moment(at)};
    const std::string path = store::first_version_path(fact);
    files[path] = store::fact_bytes(fact);
    return path;
  }
  /// A letter and its text.
  std::string add_letter(const std::string& text = "Dear Kit Marlow\n") {
    Letter letter;
    letter.letter = "formal-warning";
    letter.about = {"INC-4GQ7M2XW", 1, store::sha256(files.at(incident_path))};
    letter.sent_by = SentBy::post;
    letter.sent_on = Date(2026, 11, 23);
    letter.template_sha256 = std::string(64, 'a');
    letter.text_sha256 = store::sha256(text);
    const std::string path = add("LTR-P6D2VK9B", letter, "2026-11-23T10:00:00Z");
    files[path.substr(0, path.size() - 4) + "md"] = text;
    return path;
  }
  /// The next version of the incident, as a correction of the hash given.
  std::string correct(const std::string& corrects, const std::string& random, std::string_view at, int version = 2) {
    Fact fact = *store::read_fact_file(incident_path, files.at(incident_path)).fact;
    fact.header.version = version;
    fact.header.corrects = {corrects};
    fact.header.because = "it was louder";
    fact.recorded.at = moment(at);
    const std::string path = fmt::format("{}2026-11-02-incident-4GQ7M2XW.v{}-{}.yaml", small_folder, version, random);
    files[path] = store::fact_bytes(fact);
    return path;
  }
  void replace(const std::string& path, std::string_view old_words, std::string_view new_words) {
    std::string& bytes = files.at(path);
    REQUIRE(bytes.find(old_words) != std::string::npos);
    bytes.replace(bytes.find(old_words), old_words.size(), new_words);
  }
  void move(const std::string& from, const std::string& to) {
    files[to] = files.at(from);
    files.erase(from);
  }

  store::WholeRegister load() const { return store::load_all(store::MemorySource(files)); }

  store::MemorySource::Files files;
  const std::string incident_path = small_folder + "2026-11-02-incident-4GQ7M2XW.yaml";
  const std::string person_path = small_folder + "2026-11-02-person-2M8KQ4TN.yaml";
  const std::string pack_path = "policies/general.1.yaml";
};

/// "path:line:column: what [rule] | mend", a line for each.
inline std::vector<std::string> lines(const std::vector<Finding>& findings) {
  std::vector<std::string> all;
  for (const auto& f : findings) all.push_back(fmt::format("{}: {} [{}] | {}", f.where.words(), f.what, slug(f.rule), f.mend));
  return all;
}

/// A folder on disk that goes with the test.
class Folder {
 public:
  explicit Folder(const store::MemorySource::Files& files = {})
      : path((std::filesystem::temp_directory_path() / "regard-register-XXXXXX").string()) {
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    REQUIRE(::mkdtemp(path.data()) != nullptr);
    path = std::filesystem::canonical(path).string();
    for (const auto& [name, bytes] : files) write(name, bytes);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((std::filesystem::path(path) / name).parent_path());
    std::ofstream(std::filesystem::path(path) / name, std::ios::binary) << bytes;
  }
  std::string read(const std::string& name) const {
    std::ifstream in(std::filesystem::path(path) / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
  void git(std::vector<std::string> words) const {
    words.insert(words.begin(), "git");
    const auto outcome = store::run({.argv = words, .folder = path});
    REQUIRE_MESSAGE(outcome.succeeded(), outcome.err);
  }
  void make_repository() const {
    store::init_repository(path);
    git({"config", "user.name", "A Recorder"});
    git({"config", "user.email", "recorder@council.example"});
  }

  std::string path;
};

}  // namespace regard::test
