select a, "B b", c from t
