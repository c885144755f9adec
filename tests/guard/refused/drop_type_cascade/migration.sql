drop type mood cascade;
