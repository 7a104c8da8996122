// One broken register for each message of `check`, pinned whole: file, line, column, caret, mend. And a record that was
// cut off is never taken for one.
#include <doctest/doctest.h>

#include "regard/store/fact_file.hpp"
#include "transcript.hpp"

using namespace regard;
using namespace regard::test;

namespace {

const fs::path gallery = fs::path(REGARD_SOURCE_DIR) / "tests/broken";

}  // namespace

TEST_CASE("broken registers") {
  for (const auto& entry : fs::directory_iterator(gallery)) {
    if (entry.path().extension() != ".t") continue;
    SUBCASE(entry.path().stem().c_str()) {
      try {
        run_transcript(entry.path());
      } catch (const std::runtime_error& error) {
        FAIL_CHECK(error.what());
      }
    }
  }
}

TEST_CASE("a record cut after any byte is never accepted, and says why") {
  Terminal terminal;
  terminal.source(gallery / "whole");
  int records = 0;
  for (const auto& entry : fs::recursive_directory_iterator(terminal.folder)) {
    const auto path = fs::relative(entry.path(), terminal.folder).generic_string();
    const bool is_record = (path.starts_with("cases/") || path.starts_with("register/")) && path.ends_with(".yaml");
    if (!is_record) continue;
    const auto bytes = read_whole(entry.path());
    REQUIRE(store::read_fact_file(path, bytes).fact);
    ++records;
    for (std::size_t end = 0; end < bytes.size(); ++end) {
      const auto read = store::read_fact_file(path, std::string_view(bytes).substr(0, end));
      CAPTURE(path);
      CAPTURE(end);
      if (read.fact) CHECK_FALSE(read.fact);
      if (read.findings.empty()) CHECK_FALSE(read.findings.empty());
    }
  }
  CHECK(records >= 20);
}
