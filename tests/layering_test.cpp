// Who may include whom: main -> cli -> {store, present} -> core, and nothing runs back up.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = REGARD_SOURCE_DIR;

std::vector<std::string> includes(const fs::path& file) {
  std::vector<std::string> list;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    if (line.starts_with("#include ")) list.push_back(line.substr(10, line.find_first_of(">\"", 10) - 10));
  return list;
}

std::vector<fs::path> sources(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder))
    if (entry.path().extension() == ".hpp" || entry.path().extension() == ".cpp") files.push_back(entry.path());
  REQUIRE_FALSE(files.empty());
  return files;
}

/// Which headers, by their beginning, a room must not see.
const std::map<std::string, std::vector<std::string>> closed_to = {
    {"core", {"regard/store/", "regard/present/", "yaml-cpp/", "CLI/", "nlohmann/", "cmark", "openssl/", "sqlite3", "filesystem", "iostream", "fstream", "unistd.h", "sys/", "cstdlib", "ctime"}},
    {"store", {"regard/present/", "CLI/", "cmark"}},
    {"present", {"regard/store/", "CLI/", "yaml-cpp/", "openssl/", "filesystem", "fstream", "unistd.h", "sys/"}},
};

}  // namespace

TEST_CASE("no room looks back up") {
  for (const auto& [room, closed] : closed_to)
    for (const auto& folder : {fs::path("include/regard") / room, fs::path("src") / room})
      for (const auto& file : sources(folder))
        for (const auto& header : includes(file))
          for (const auto& prefix : closed) {
            CAPTURE(file.string());
            CAPTURE(header);
            CHECK_FALSE(header.starts_with(prefix));
          }
}

TEST_CASE("one file knows CLI11, one yaml-cpp") {
  std::map<std::string, std::set<std::string>> who;
  for (const auto& folder : {"src", "include"})
    for (const auto& file : sources(folder))
      for (const auto& header : includes(file)) {
        if (header.starts_with("CLI/")) who["CLI11"].insert(file.filename().string());
        if (header.starts_with("yaml-cpp/")) who["yaml-cpp"].insert(file.filename().string());
      }
  CHECK(who["CLI11"] == std::set<std::string>{"args.cpp"});
  CHECK(who["yaml-cpp"] == std::set<std::string>{"yaml_read.cpp"});
}

TEST_CASE("core asks no clock, no environment and no stream") {
  for (const auto& file : sources("src/core")) {
    std::ifstream in(file);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    for (const auto* word : {"system_clock", "getenv", "std::cout", "std::cerr", "printf(", "std::rand", "random_device"}) {
      CAPTURE(file.string());
      CAPTURE(word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("every header opens with what it is") {
  for (const auto& file : sources("include")) {
    std::ifstream in(file);
    std::string first;
    std::getline(in, first);
    CAPTURE(file.string());
    CHECK(first.starts_with("// "));
  }
}
