select v from t order by v
