select kept.id, kept.v, other.id, other.n from kept, other
